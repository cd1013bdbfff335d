import type { Workflow } from '@/shared/api/contract';
import type { Language } from '@/shared/i18n/texts';

type Category = Workflow['states'][0]['category'];
type Words = Record<Language, string>;
type Step = [id: string, category: Category, name: Words];

/** A kind of project that comes with Chung: the states that its tasks go through. */
export type Template = { id: string; name: Words; why: Words; steps: Step[] };

const done = (vi: string, en: string): Step => ['done', 'done', { vi, en }];
const todo = (vi: string, en: string): Step => ['todo', 'todo', { vi, en }];
const doing = (id: string, vi: string, en: string): Step => [id, 'doing', { vi, en }];

/** The five that come along. */
export const templates: Template[] = [
  {
    id: 'simple',
    name: { vi: 'Đơn giản', en: 'Simple' },
    why: { vi: 'Việc gì cũng vừa', en: 'Fits almost anything' },
    steps: [todo('Cần làm', 'To do'), doing('doing', 'Đang làm', 'Doing'), done('Xong', 'Done')],
  },
  {
    id: 'software',
    name: { vi: 'Phần mềm', en: 'Software' },
    why: { vi: 'Có người duyệt trước khi xong', en: 'Somebody reviews before it’s done' },
    steps: [
      todo('Cần làm', 'To do'),
      doing('doing', 'Đang làm', 'In progress'),
      doing('review', 'Chờ duyệt', 'In review'),
      done('Xong', 'Done'),
    ],
  },
  {
    id: 'content',
    name: { vi: 'Lịch nội dung', en: 'Content calendar' },
    why: { vi: 'Từ ý tưởng đến bài đăng', en: 'From an idea to a post' },
    steps: [
      todo('Ý tưởng', 'Ideas'),
      doing('writing', 'Đang viết', 'Writing'),
      doing('editing', 'Biên tập', 'Editing'),
      doing('scheduled', 'Đã lên lịch', 'Scheduled'),
      done('Đã đăng', 'Published'),
    ],
  },
  {
    id: 'hiring',
    name: { vi: 'Tuyển dụng', en: 'Hiring' },
    why: { vi: 'Mỗi ứng viên là một thẻ', en: 'One card per candidate' },
    steps: [
      todo('Hồ sơ mới', 'Applied'),
      doing('screening', 'Sơ tuyển', 'Screening'),
      doing('interview', 'Phỏng vấn', 'Interview'),
      doing('offer', 'Đề nghị', 'Offer'),
      done('Kết thúc', 'Closed'),
    ],
  },
  {
    id: 'event',
    name: { vi: 'Sự kiện', en: 'Event' },
    why: { vi: 'Chuẩn bị, diễn ra, tổng kết', en: 'Prepare, run, look back' },
    steps: [
      todo('Ý tưởng', 'Ideas'),
      doing('preparing', 'Chuẩn bị', 'Preparing'),
      doing('ready', 'Sẵn sàng', 'Ready'),
      doing('running', 'Đang diễn ra', 'Under way'),
      done('Đã tổng kết', 'Wrapped up'),
    ],
  },
];

/** The template's workflow in a language; leads and members make every step. */
export const workflowOf = ({ steps }: Template, language: Language): Workflow => ({
  states: steps.map(([id, category, name]) => ({ id, name: name[language], category })),
  transitions: [],
});
