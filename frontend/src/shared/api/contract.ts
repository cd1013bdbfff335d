/**
 * Short names for what the two servers speak. The shapes are generated from the documents that are approved beside the
 * servers; nothing is said twice here. Instants are ISO 8601 in UTC, ids are UUID texts, versions count from 1.
 */
import type { components as CommandSide } from './generated/command';
import type { components as QuerySide } from './generated/query';
import type { BodyOf, PathOf } from './paths';

type Asked = CommandSide['schemas'];
type Shown = QuerySide['schemas'];

export type Role = Shown['Role'];
export type Privacy = Shown['Privacy'];
export type Reaction = Shown['Reaction'];
export type ReactionBy = Shown['ReactionBy'];
export type Due = Shown['Due'];
export type Page<T> = { items: T[]; next: string | null; position: number };

export type Me = Asked['Me'];
export type Person = Shown['PersonCard'];
export type Department = Shown['Department'];
export type Employed = Shown['Employed'];
export type Position = Shown['Position'];
export type Invitation = Shown['InvitationCard'];
/** Somebody who wrote what was imported and has no account. */
export type Author = Shown['ArchivedAuthor'];
/** A file that is brought in. */
export type ImportJob = Asked['ImportJob'];
export type Remark = Asked['Remark'];
export type ImportRun = Shown['ImportRun'];
export type Group = Shown['GroupEndpointSeenGroup'];
export type Membership = Shown['Membership'];
export type Post = Shown['PostCard'];
/** A comment on whatever it stands under. */
export type Comment = Shown['CommentCard'] | Shown['TaskCommentCard'];
export type Task = Shown['TaskItem'];
export type TaskDetail = Shown['TaskCard'];
export type Project = Shown['ProjectEndpointSeenProject'];
export type Workflow = Shown['Workflow'];
export type Category = Shown['Category'];
/** A task on the board of a project. */
export type BoardCard = Shown['BoardCard'];
export type Board = Shown['BoardEndpointBoard'];
export type Placement = Shown['Placement'];
export type Channel = Shown['SeenChannel'];
export type Message = Shown['MessageCard'];
/** What was said under a message. */
export type Thread = Shown['ThreadCard'];
/** That the reader follows a thread, and how far they have read in it. */
export type FollowedThread = Shown['FollowedThread'];
/** A thread that the reader follows, with what it is about and how much is unread. */
export type SeenThread = Shown['SeenThread'];
export type MessagePart = Shown['MessagePart'];
export type Notification = Shown['Notification'];
export type System = Shown['SystemState'];
export type SystemPart = Shown['SystemStatePart'];
export type SystemStep = Shown['InterventionsStep'];
/** A document whose events wait for help. */
export type ParkedKey = Shown['ParkedKey'];
export type Unseen = Shown['NotificationReaderUnseen'];

type CommandIn<P> = P extends `/api/commands/${infer C}` ? C : never;

/** The body of every command, by `module/command`. */
export type Commands = {
  [C in CommandIn<PathOf<'post'>>]: BodyOf<`/api/commands/${C}`, 'post'>;
};

/** What every command answers. */
export type Answer = Asked['Answer'];

/** Any answer that is not the one asked for. */
export type AnyProblem = Asked['ProblemBody'];

export type SearchHit = Shown['SearchItem'];
export type SearchKind = Shown['SearchKind'];

/** Kinds of objects that tell their history. */
export type HistoryKind = Shown['HistoryKind'];

/** One line of an object's history. */
export type HistoryLine = Shown['Entry'];

/** One change that the live stream tells. Without a document: fetch it anew. */
export type Change = Shown['News'];
