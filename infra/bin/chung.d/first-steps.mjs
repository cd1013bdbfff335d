// Uses a new workspace as its first user would. It is there to make the server load its classes:
// what fails is of no matter. Argument: the server's address.
import { randomUUID } from "node:crypto";

const [url] = process.argv.slice(2);
let cookie = "";

async function call(method, path, body, headers = {}) {
  const answer = await fetch(url + path, {
    method,
    headers: { Origin: url, "X-Chung": "1", "Content-Type": "application/json", Cookie: cookie, ...headers },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  cookie = answer.headers.getSetCookie().map((line) => line.split(";")[0]).join("; ") || cookie;
  const text = await answer.text();
  console.log(method, path, answer.status);
  return text.startsWith("{") ? JSON.parse(text) : {};
}

const command = (name, body) => call("POST", `/api/commands/${name}`, body, { "Idempotency-Key": randomUUID() });

const steps = [
  () => call("GET", "/"),
  () => call("GET", "/api/health"),
  () => call("GET", "/api/setup"),
  () =>
    call("POST", "/api/setup", {
      organisation: "Chung",
      language: "vi",
      timeZone: "Asia/Ho_Chi_Minh",
      fullName: "Nguyễn Thị An",
      givenName: "An",
      email: "an@example.org",
      password: randomUUID(),
    }),
  () => call("GET", "/api/session"),
  () => command("groups/create-group", { group: randomUUID(), name: "Hà Nội", description: "", privacy: "open" }),
  () => command("feed/write-post", { post: randomUUID(), group: null, text: "Chào **mọi người**" }),
  () => command("tasks/create-task", { task: randomUUID(), title: "Báo cáo", description: null, group: null, owner: null, due: null }),
  () => command("chat/create-channel", { channel: randomUUID(), name: "chung", topic: "", privacy: "public" }),
  ...["people/person", "groups/group", "feed/post?group=all", "tasks/task?list=all", "chat/channel"].map(
    (view) => () => call("GET", `/api/views/${view}`),
  ),
  () => call("GET", "/api/search?q=chao"),
];

for (const step of steps) {
  try {
    await step();
  } catch (error) {
    console.log(String(error));
  }
}
