import { attachmentLimits, pictureTypes } from '@cohortium/contract';
import { asRequestError, RequestError } from '../../../shared/graphql/index.ts';
import { offlineDatabase, type HeldFile } from '../../../shared/offline/index.ts';

/** How far a file has come: `waiting` for its turn or the network, `sending`, `sent`, `failed` for good. */
export interface Held extends HeldFile {
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed';
  /** How much of it has gone, 0 to 1: then it is being prepared. */
  readonly share: number;
  /** What the server said last, unless there was none to say it. */
  readonly failure: { readonly reason: string; readonly args: Record<string, string | number> } | null;
}
type Upload = (file: HeldFile, told: (share: number) => void, signal: AbortSignal) => Promise<void>;

const atOnce = 2;
/** The server keeps for a day what belongs to no message; well within that it need not be asked. */
const sentFor = 12 * 60 * 60 * 1000;
const heldFor = 30 * 24 * 60 * 60 * 1000;
const forGood = new Set<RequestError['code']>(['BAD_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT']);

export const isPictureType = (type: string): boolean => pictureTypes.some(known => known === type);

/** A picture's size, where this browser can read it: a place of its form is kept before it is there. */
async function sizeOf(content: Blob): Promise<Pick<HeldFile, 'width' | 'height'>> {
  const bitmap = isPictureType(content.type) && 'createImageBitmap' in globalThis ? await createImageBitmap(content).catch(() => null) : null;
  const size = { width: bitmap?.width ?? null, height: bitmap?.height ?? null };
  bitmap?.close();
  return size;
}

/**
 * The files that wait to be said: each is kept on the device from the moment it is chosen until its message is acknowledged, and sent once, under a
 * name of its own, as soon as there is a line.
 */
export class HeldFiles {
  #files: readonly Held[] = [];
  readonly #watchers = new Set<() => void>();
  readonly #running = new Map<string, { readonly done: Promise<void>; readonly stop: AbortController }>();
  readonly #queue: (() => void)[] = [];
  #busy = 0;
  #loaded: Promise<void> | undefined;

  private readonly accountId: string;
  private readonly upload: Upload;

  constructor(accountId: string, upload: Upload) {
    this.accountId = accountId;
    this.upload = upload;
  }

  readonly all = (): readonly Held[] => this.#files;
  readonly watch = (told: () => void): (() => void) => {
    this.#watchers.add(told);
    return () => this.#watchers.delete(told);
  };

  /** Brings back what an earlier visit left; what is older than a month is forgotten. */
  load(): Promise<void> {
    this.#loaded ??= (async () => {
      const kept = await offlineDatabase().then(({ files }) => files.where('accountId').equals(this.accountId).toArray()).catch(() => []);
      const old = kept.filter(({ heldAt }) => heldAt < Date.now() - heldFor);
      await this.drop(old);
      const known = new Set(this.#files.map(({ clientId }) => clientId));
      const found = kept.filter(file => !old.includes(file) && !known.has(file.clientId)).map((file): Held => ({ ...file, state: this.isFresh(file) ? 'sent' : 'waiting', share: 0, failure: null }));
      this.set([...found, ...this.#files].toSorted((one, other) => one.heldAt - other.heldAt));
    })();
    return this.#loaded;
  }

  /** Takes files in for a composer, and begins to send them. What is refused is told by its reason. */
  async add(roomId: string, draft: string, chosen: readonly File[]): Promise<RequestError | null> {
    const room = attachmentLimits.files - this.of(draft).length;
    const fits = chosen.filter(({ size }) => size > 0 && size <= attachmentLimits.bytes);
    for (const content of fits.slice(0, room)) {
      const heldAt = Math.max(Date.now(), (this.#files.at(-1)?.heldAt ?? 0) + 1);
      const file: HeldFile = { clientId: crypto.randomUUID(), accountId: this.accountId, roomId, draft, name: content.name, content, isPicture: isPictureType(content.type), ...(await sizeOf(content)), alt: '', heldAt, sentAt: null };
      this.set([...this.#files, { ...file, state: 'waiting', share: 0, failure: null }]);
      await this.keep(file);
      void this.ready(file.clientId).catch(() => undefined);
    }
    if (fits.length > room) return new RequestError('BAD_INPUT', 'attachments:error.tooManyAtOnce', { max: attachmentLimits.files });
    const refused = chosen.find(file => !fits.includes(file));
    return refused ? new RequestError('BAD_INPUT', refused.size ? 'attachments:error.tooLarge' : 'attachments:error.empty', { max: attachmentLimits.bytes / 1024 / 1024 }) : null;
  }

  /** Those that wait in a composer, in their order. */
  of(draft: string): Held[] {
    return this.#files.filter(file => file.draft === draft);
  }

  has(clientId: string): boolean {
    return this.find(clientId) !== undefined;
  }

  async describe(clientId: string, alt: string): Promise<void> {
    await this.change(clientId, { alt }, true);
  }

  /** They leave the composer: their message waits to be sent. */
  async take(clientIds: readonly string[]): Promise<void> {
    for (const clientId of clientIds) await this.change(clientId, { draft: null }, true);
  }

  /** Forgets files, and stops sending them. */
  async remove(clientIds: readonly string[]): Promise<void> {
    const gone = this.#files.filter(({ clientId }) => clientIds.includes(clientId));
    this.set(this.#files.filter(file => !gone.includes(file)));
    gone.forEach(({ clientId }) => this.#running.get(clientId)?.stop.abort());
    await this.drop(gone);
  }

  /** Tries again what waits in composers: the line is back. */
  resume(): void {
    for (const { clientId, state } of this.#files) if (state === 'waiting') void this.ready(clientId).catch(() => undefined);
  }

  /** The server no longer has them: they are sent anew. */
  async unsent(clientIds: readonly string[]): Promise<void> {
    for (const clientId of clientIds) await this.change(clientId, { sentAt: null, state: 'waiting' }, true);
  }

  /** Resolves once the server has the file. Rejects with a RequestError: with one that passes, it may be asked again. */
  async ready(clientId: string): Promise<void> {
    await this.load();
    const file = this.find(clientId);
    if (!file) throw new RequestError('NOT_FOUND', 'attachments:error.lost');
    if (this.isFresh(file)) return;
    const running = this.#running.get(clientId);
    if (running) return running.done;
    const stop = new AbortController();
    const done = this.send(clientId, stop.signal).finally(() => this.#running.delete(clientId));
    this.#running.set(clientId, { done, stop });
    return done;
  }

  private async send(clientId: string, signal: AbortSignal): Promise<void> {
    await this.turn();
    try {
      const file = this.find(clientId);
      if (!file) throw new RequestError('NOT_FOUND', 'attachments:error.lost');
      await this.change(clientId, { state: 'sending', share: 0, failure: null });
      await this.upload(file, share => void this.change(clientId, { share }), signal);
      await this.change(clientId, { state: 'sent', share: 1, sentAt: Date.now() }, true);
    } catch (thrown) {
      const { code, reason, args } = asRequestError(thrown);
      await this.change(clientId, { state: forGood.has(code) ? 'failed' : 'waiting', share: 0, failure: code === 'NETWORK' ? null : { reason, args } });
      throw thrown;
    } finally {
      this.#busy -= 1;
      this.#queue.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.#busy >= atOnce) await new Promise<void>(go => this.#queue.push(go));
    this.#busy += 1;
  }

  private isFresh = ({ sentAt }: HeldFile): boolean => sentAt !== null && Date.now() - sentAt < sentFor;
  private find = (clientId: string): Held | undefined => this.#files.find(file => file.clientId === clientId);

  private async change(clientId: string, what: Partial<Held>, isKept = false): Promise<void> {
    this.set(this.#files.map(file => (file.clientId === clientId ? { ...file, ...what } : file)));
    const file = this.find(clientId);
    if (isKept && file) await this.keep(file);
  }

  private set(files: readonly Held[]): void {
    this.#files = files;
    this.#watchers.forEach(told => told());
  }

  /** A browser that keeps nothing (a private window) still sends while the page is open. */
  private async keep(held: HeldFile): Promise<void> {
    const { clientId, accountId, roomId, draft, name, content, isPicture, width, height, alt, heldAt, sentAt } = held;
    await offlineDatabase().then(({ files }) => files.put({ clientId, accountId, roomId, draft, name, content, isPicture, width, height, alt, heldAt, sentAt })).catch(() => undefined);
  }

  private async drop(gone: readonly HeldFile[]): Promise<void> {
    if (gone.length) await offlineDatabase().then(({ files }) => files.bulkDelete(gone.map(({ clientId }) => clientId))).catch(() => undefined);
  }
}
