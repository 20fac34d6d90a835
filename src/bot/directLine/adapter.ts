import { setTimeout as wait } from 'node:timers/promises';
import {
  type Activity,
  ActivityEx,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { ActivityJson } from '../storage/store.ts';

type Logic = (context: TurnContext) => Promise<void>;

export interface DirectLinePorts {
  /** Shown to the pages that are open now, and kept nowhere. */
  readonly typing: (conversation: string, activity: ActivityJson) => void;
  /** The first form of an activity that is in the log. */
  readonly logged: (conversation: string, activityId: string) => Promise<ActivityJson | undefined>;
  /** Adds to the log outside a turn, and publishes. */
  readonly post: (conversation: string, activities: readonly ActivityJson[]) => Promise<void>;
}

const SHEET = Symbol('what this turn wrote');
const NOT_SENT: ResourceResponse = { id: '' };

const conversationOf = (context: TurnContext): string => context.activity.conversation.id;

/** The Bot Framework's side of Direct Line: what a turn sends is gathered on a sheet, which its caller files as one. */
export class DirectLineAdapter extends BotAdapter {
  readonly #ports: DirectLinePorts;

  constructor(ports: DirectLinePorts) {
    super();
    this.#ports = ports;
  }

  /** Runs one turn; resolves with the activities it sent or replaced, in order. */
  async take(activity: ActivityJson, logic: Logic): Promise<readonly ActivityJson[]> {
    const context = new TurnContext(this, activity as Partial<Activity>);
    const sheet: ActivityJson[] = [];
    context.turnState.set(SHEET, sheet);
    await this.runMiddleware(context, logic);
    return sheet;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push(await this.#send(context, activity));
    return responses;
  }

  /** The same id again with the first timestamp: clients show it in place of the old one. */
  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const id = activity.id ?? '';
    const first = await this.#ports.logged(conversationOf(context), id);
    if (first === undefined) throw new Error('The activity to be replaced is not in this conversation.');
    this.#sheetOf(context).push({ ...activity, timestamp: first.timestamp });
    return { id };
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('Direct Line has no way to take a message back: replace it instead.');
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: Logic,
  ): Promise<void> {
    const activity = ActivityEx.getContinuationActivity(reference);
    const written = await this.take(activity as ActivityJson, logic);
    await this.#ports.post(reference.conversation?.id ?? '', written);
  }

  override continueConversationAsync(
    _who: unknown,
    reference: Partial<ConversationReference>,
    ...rest: readonly unknown[]
  ): Promise<void> {
    return this.continueConversation(reference, rest.at(-1) as Logic);
  }

  async #send(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    if (activity.type === 'delay') {
      await wait(typeof activity.value === 'number' ? activity.value : 1000);
      return NOT_SENT;
    }
    if (activity.type === 'trace' || activity.type === 'invokeResponse') return NOT_SENT;
    if (activity.type === 'typing') {
      this.#ports.typing(conversationOf(context), activity as ActivityJson);
      return NOT_SENT;
    }
    const sheet = this.#sheetOf(context);
    // Made from the id that is answered: a turn that is run again gives the same ids again.
    const id = `${context.activity.id}.${sheet.length + 1}`;
    sheet.push({ ...activity, id });
    return { id };
  }

  #sheetOf(context: TurnContext): ActivityJson[] {
    return context.turnState.get<ActivityJson[]>(SHEET) ?? [];
  }
}
