/**
 * The shapes that the two servers speak: commands by `module/command`, views by `module/view`. Instants are ISO 8601 in
 * UTC, ids are UUID texts, versions count from 1.
 */

export type Role = 'owner' | 'admin' | 'member' | 'guest' | 'auditor' | 'analyst';
export type Privacy = 'open' | 'closed' | 'secret';
export type Reaction = 'heart' | 'like' | 'laugh' | 'hat' | 'coffee';
export type Due = { date: string; time: string | null; zone: string };
export type Page<T> = { items: T[]; next: string | null; position: number };

export type Me = {
  person: string;
  session: string;
  role: Role;
  fullName: string;
  givenName: string;
  email: string;
  language: 'vi' | 'en';
  hasPicture: boolean;
  organisation: { id: string; name: string; timeZone: string; language: 'vi' | 'en' };
};

export type Person = {
  id: string;
  fullName: string;
  givenName: string;
  role: Role;
  active: boolean;
  hasPicture: boolean;
  version: number;
};

export type Session = {
  id: string;
  openedAt: string;
  lastSeenAt?: string | null;
  device: string;
  current: boolean;
};
export type Invitation = {
  id: string;
  role: Role;
  invitedBy: string;
  createdAt: string;
  expiresAt: string;
  state: string;
};
export type AccessToken = { id: string; label: string; createdAt: string };
export type Organisation = {
  id: string;
  name: string;
  language: 'vi' | 'en';
  timeZone: string;
  version: number;
};

export type Group = {
  id: string;
  name: string;
  description: string;
  privacy: Privacy;
  epoch: number;
  members: number;
  myRole: 'admin' | 'member' | null;
  version: number;
};
export type Membership = {
  group: string;
  person: string;
  role: 'admin' | 'member';
  since: string;
};

export type Post = {
  id: string;
  group: string | null;
  author: string;
  text: string;
  html: string;
  writtenAt: string;
  editedAt: string | null;
  edits: number;
  deleted: boolean;
  epoch: number;
  reactions: { reaction: Reaction; people: string[] }[];
  comments: number;
  version: number;
  position: number;
};
export type Comment = {
  id: string;
  author: string;
  text: string;
  html: string;
  writtenAt: string;
  editedAt: string | null;
  deleted: boolean;
};
export type PostVersion = { version: number; text: string; html: string; at: string; by: string };

export type Task = {
  id: string;
  title: string;
  group: string | null;
  requester: string;
  owner: string | null;
  due: Due | null;
  dueAt: string | null;
  state: 'open' | 'done';
  comments: number;
  createdAt: string;
  completedAt: string | null;
  version: number;
  position: number;
};
export type TaskDetail = Task & { description: string | null; descriptionHtml: string | null };

export type Channel = {
  id: string;
  name: string | null;
  topic: string;
  kind: 'channel' | 'direct';
  privacy: 'public' | 'private';
  members: string[];
  memberCount: number;
  joined: boolean;
  unread: number;
  lastMessageAt: string | null;
  readPosition: number;
  version: number;
};
export type Message = {
  id: string;
  channel: string;
  author: string;
  text: string;
  html: string;
  sentAt: string;
  editedAt: string | null;
  deleted: boolean;
  version: number;
  position: number;
};

/** `item` is a row of the list, `one` the single document. */
export type Views = {
  'people/person': { item: Person; one: Person };
  'people/organisation': { item: Organisation; one: Organisation };
  'people/session': { item: Session; one: Session };
  'people/invitation': { item: Invitation; one: Invitation };
  'people/access-token': { item: AccessToken; one: AccessToken };
  'groups/group': { item: Group; one: Group };
  'groups/membership': { item: Membership; one: Membership };
  'feed/post': { item: Post; one: Post };
  'feed/comment': { item: Comment & { post: string }; one: Comment & { post: string } };
  'feed/version': { item: PostVersion; one: PostVersion };
  'tasks/task': { item: Task; one: TaskDetail };
  'tasks/comment': { item: Comment & { task: string }; one: Comment & { task: string } };
  'chat/channel': { item: Channel; one: Channel };
  'chat/message': { item: Message; one: Message };
};

/** The body of every command. */
export type Commands = {
  'people/change-name': { person: string; fullName: string; givenName: string };
  'people/change-role': { person: string; role: Role };
  'people/change-language': { person: string; language: 'vi' | 'en' };
  'people/deactivate-person': { person: string };
  'people/reactivate-person': { person: string };
  'people/hand-over-ownership': { person: string };
  'people/rename-organisation': { name: string };
  'people/end-session': { session: string };
  'people/revoke-invitation': { invitation: string };
  'people/revoke-access-token': { token: string };
  'groups/create-group': { group: string; name: string; description: string; privacy: Privacy };
  'groups/rename-group': { group: string; name: string };
  'groups/describe-group': { group: string; description: string };
  'groups/change-privacy': { group: string; privacy: Privacy; widenOlder: boolean };
  'groups/join-group': { group: string };
  'groups/leave-group': { group: string };
  'groups/add-member': { group: string; person: string };
  'groups/remove-member': { group: string; person: string };
  'groups/change-member-role': { group: string; person: string; role: 'admin' | 'member' };
  'feed/write-post': { post: string; group: string | null; text: string };
  'feed/edit-post': { post: string; text: string };
  'feed/delete-post': { post: string };
  'feed/restore-post': { post: string };
  'feed/restore-comment': { post: string; comment: string };
  'feed/comment-on-post': { post: string; comment: string; text: string };
  'feed/edit-comment': { post: string; comment: string; text: string };
  'feed/delete-comment': { post: string; comment: string };
  'feed/react-to-post': { post: string; reaction: Reaction };
  'feed/withdraw-reaction': { post: string; reaction: Reaction };
  'tasks/create-task': {
    task: string;
    title: string;
    description: string | null;
    group: string | null;
    owner: string | null;
    due: Due | null;
  };
  'tasks/rename-task': { task: string; title: string };
  'tasks/describe-task': { task: string; description: string };
  'tasks/assign-task': { task: string; owner: string };
  'tasks/unassign-task': { task: string };
  'tasks/change-due': { task: string; due: Due | null };
  'tasks/complete-task': { task: string };
  'tasks/reopen-task': { task: string };
  'tasks/comment-on-task': { task: string; comment: string; text: string };
  'tasks/edit-task-comment': { task: string; comment: string; text: string };
  'tasks/delete-task-comment': { task: string; comment: string };
  'tasks/restore-task-comment': { task: string; comment: string };
  'chat/create-channel': {
    channel: string;
    name: string;
    topic: string;
    privacy: 'public' | 'private';
  };
  'chat/rename-channel': { channel: string; name: string };
  'chat/start-direct-conversation': { with: string };
  'chat/join-channel': { channel: string };
  'chat/leave-channel': { channel: string };
  'chat/add-to-channel': { channel: string; person: string };
  'chat/remove-from-channel': { channel: string; person: string };
  'chat/send-message': { message: string; channel: string; text: string };
  'chat/edit-message': { message: string; text: string };
  'chat/delete-message': { message: string };
  'chat/restore-message': { message: string };
  'chat/mark-read': { channel: string; position: number };
};

/** A place where a searched word stands. */
export type Snippet = { text: string; hit: boolean }[];
export type SearchKind = 'post' | 'comment' | 'task' | 'message' | 'person' | 'group' | 'channel';
export type SearchHit = {
  kind: SearchKind;
  id: string;
  parent: string | null;
  title: string;
  snippet: Snippet;
  author: string | null;
  at: string;
  group: string | null;
  channel: string | null;
};
export type SearchAnswer = { items: SearchHit[]; position: number; total: number };

/** One line of an object's history. */
export type HistoryLine = {
  position: number;
  version: number;
  event: string;
  mark: 'created' | 'moved' | 'changed' | 'said' | 'agreed' | 'removed';
  actor: string;
  at: string;
  sentence: { text: string; strong: boolean; person?: string; group?: string }[];
  before?: string;
  after?: string;
};

/** One change that the live stream tells. Without a document: fetch it anew. */
export type Change = { view: string; key: string; removed?: boolean; document?: unknown };
