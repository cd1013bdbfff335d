/** A small workspace as people would make it, over the same API that the pages use. */
import { randomUUID } from 'node:crypto';
import { found, join } from './api.mjs';
import { owner } from './harness.mjs';

const colleagues = [
  ['Công Tằng Tôn Nữ Diệu Khanh', 'Diệu Khanh'],
  ['Trần Quốc Bảo', 'Bảo'],
  ['Phạm Thị Thuỳ Dương', 'Thuỳ Dương'],
  ['Vũ Đức Thịnh', 'Thịnh'],
];

const day = (offset) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(
    Date.now() + offset * 86_400_000,
  );
const due = (offset, time = null) => ({ date: day(offset), time, zone: 'Asia/Ho_Chi_Minh' });

/** Founds the organisation and fills it; answers the ids that pictures show. */
export async function furnish(url) {
  const an = await found(url, owner, 'vi');
  const others = [];
  for (const [index, [fullName, givenName]] of colleagues.entries()) {
    const email = `sample${index}@giomua.vn`;
    const newcomer = { fullName, givenName, email, password: randomUUID() };
    others.push(await join(url, an, newcomer, 'vi'));
  }
  const began = new Date().toISOString();
  const [khanh, bao, duong, thinh] = others;
  const place = await groups(an, others);
  const post = await posts({ an, khanh, bao, duong, thinh }, place);
  const task = await tasks(an, { me: an.id, bao, duong }, place);
  const { channel, thread } = await talk(an, { khanh, bao, duong });
  const project = await board(an, { me: an.id, bao, duong });
  const speak = (language) => an.command('people/change-language', { person: an.id, language });
  return { place, post, task, channel, thread, project, speak, began };
}

async function groups(an, others) {
  const create = async (name, privacy, description = '') => {
    const group = randomUUID();
    await an.command('groups/create-group', { group, name, privacy, description });
    return group;
  };
  const place = await create(
    'Ra mắt app giao hàng',
    'closed',
    'Đưa app giao cà phê ra bốn phường quanh kho Thủ Đức.',
  );
  for (const { id } of others) await an.command('groups/add-member', { group: place, person: id });
  await create('Kho Thủ Đức', 'open');
  await create('Marketing mùa lạnh', 'open');
  await create('Quà Tết Đinh Mùi', 'secret');
  return place;
}

async function posts({ an, khanh, bao, duong, thinh }, group) {
  const write = async (who, text, where = group) => {
    const post = randomUUID();
    await who.command('feed/write-post', { post, group: where, text });
    return post;
  };
  await write(
    duong,
    'In câu nào lên túi giữ nhiệt?\n\n- “Nóng như lúc vừa rót”\n- “Đường còn kẹt, cà phê còn nóng”',
    null,
  );
  const lesson = await write(
    bao,
    'Bài học hôm nay: hẻm 47 Lê Văn Sỹ có **hai** đầu, và quán chỉ ở một đầu. Mất 18 phút.',
  );
  await khanh.command('feed/comment-on-post', {
    post: lesson,
    comment: randomUUID(),
    text: 'Nhớ báo khách khi đổi điểm nhận nhé, điều khoản mục 4 có ghi.',
  });
  for (const who of [an, khanh]) {
    await who.command('feed/react-to-post', { post: lesson, reaction: 'laugh' });
  }
  await thinh.command('feed/react-to-post', { post: lesson, reaction: 'hat' });
  const plan = await write(thinh, '### Lịch chạy thử ở Thủ Đức\n\nCa sáng bắt đầu **07:00**.');
  await thinh.command('feed/edit-post', {
    post: plan,
    text: '### Lịch chạy thử ở Thủ Đức, từ thứ Hai\n\nMọi đơn trong bốn phường quanh kho chuyển sang app mới. Ca sáng bắt đầu **06:45**, sớm hơn thường lệ 15 phút để kịp phát túi giữ nhiệt.',
  });
  await an.command('feed/react-to-post', { post: plan, reaction: 'like' });
  return plan;
}

async function tasks(an, { me, bao, duong }, group) {
  const create = async (who, title, owner, when) => {
    const task = randomUUID();
    const body = { task, title, description: null, group, owner, due: when };
    await who.command('tasks/create-task', body);
    return task;
  };
  await create(bao, 'Chốt phí giao theo quận', me, due(-2));
  await create(an, 'Bản đồ trắng khi qua hầm Thủ Thiêm', bao.id, due(-1));
  await create(duong, 'Bảng giá giờ cao điểm', me, due(0, '16:30'));
  const shown = await create(
    duong,
    'Màn hình “Giao trễ”: báo khách trước khi khách kịp hỏi',
    me,
    due(2, '17:00'),
  );
  await bao.command('tasks/comment-on-task', {
    task: shown,
    comment: randomUUID(),
    text: 'Màu cam trông như báo lỗi, thử màu khác nhé.',
  });
  await create(an, 'Điều khoản cho tài xế bán thời gian', duong.id, due(9));
  const done = await create(an, 'Túi giữ nhiệt: chọn nhà cung cấp', bao.id, null);
  await bao.command('tasks/complete-task', { task: done });
  return shown;
}

async function talk(an, { khanh, bao, duong }) {
  const channel = randomUUID();
  const body = { channel, name: 'app-giao-hàng', topic: 'Chạy thử từng tuyến', privacy: 'public' };
  await an.command('chat/create-channel', body);
  const say = async (who, text, thread = null) => {
    const message = randomUUID();
    await who.command('chat/send-message', { message, channel, text, thread });
    return message;
  };
  for (const who of [khanh, bao, duong]) await who.command('chat/join-channel', { channel });
  await say(bao, 'Tuyến 3 chạy xong, 31 đơn, đổ một ly. Ly đó là của em, khách không mất gì.');
  const found = await say(
    khanh,
    'Em tìm ra rồi: qua hầm Thủ Thiêm là bản đồ trắng, ra khỏi hầm **không tự tải lại**.',
  );
  await say(an, 'Được, mình thêm vào việc của Bảo.');
  await say(bao, 'Hầm dài 1.490 m, chạy mất gần hai phút không có mạng.', found);
  await say(duong, `Hay là tải sẵn bản đồ hai đầu hầm? [@](person:${an.id}) thấy sao ạ?`, found);
  await an.command('chat/react-to-message', { message: found, reaction: 'like' });
  await say(duong, 'Trong lúc chờ thì hiện câu “đang qua hầm, sẽ cập nhật ngay” được không ạ?');
  const toOwner = await bao.command('chat/start-direct-conversation', { with: an.id });
  await bao.command('chat/send-message', {
    message: randomUUID(),
    channel: toOwner.id,
    text: 'Chị chốt giúp em phí giao theo quận nhé.',
  });
  const direct = await bao.command('chat/start-direct-conversation', { with: khanh.id });
  await bao.command('chat/send-message', {
    message: randomUUID(),
    channel: direct.id,
    text: 'Mai đi tuyến 4 nhé.',
  });
  return { channel, thread: found };
}

async function board(an, { me, bao, duong }) {
  const project = randomUUID();
  const state = (id, name, category) => ({ id, name, category });
  await an.command('projects/create-project', {
    project,
    name: 'Ra mắt app giao hàng ở Thủ Đức',
    description: null,
    privacy: 'open',
    workflow: {
      states: [
        state('todo', 'Cần làm', 'todo'),
        state('doing', 'Đang làm', 'doing'),
        state('check', 'Chờ kiểm tra', 'doing'),
        state('done', 'Xong', 'done'),
      ],
      transitions: [],
    },
    requireOwner: false,
    template: null,
  });
  for (const { id } of [bao, duong]) {
    await an.command('projects/add-project-member', { project, person: id, role: 'member' });
  }
  const card = async (title, owner, where, when, more = {}) => {
    const task = randomUUID();
    await an.command('tasks/create-task', { task, title, project, owner, due: when });
    if (where !== 'todo') await an.command('tasks/move-task', { task, project, state: where });
    if (more.priority) {
      await an.command('tasks/change-priority', { task, priority: more.priority });
    }
  };
  await card('Thông báo đẩy khi tài xế còn cách 500 m', null, 'todo', null);
  await card('In mã QR lên túi giữ nhiệt', duong.id, 'todo', due(6));
  await card('Bản đồ trắng khi qua hầm Thủ Thiêm', bao.id, 'doing', due(-1), { priority: 'high' });
  await card('Màn hình “Giao trễ”: báo khách trước khi khách kịp hỏi', me, 'doing', due(2));
  await card('Phí giao theo quận', me, 'check', due(0));
  await card('Chọn nhà cung cấp túi', bao.id, 'done', null);
  return project;
}
