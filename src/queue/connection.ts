import type { Redis } from 'ioredis';
import { GangmuError } from '../model/errors.js';

/** BullMQ, which is installed by those who need it, and a connection to its Redis. */
export interface QueueConnection {
  readonly bullmq: typeof import('bullmq');
  readonly redis: Redis;
  /** what messages call it: without name and password */
  readonly host: string;
  readonly close: () => void;
}

const MISSING = {
  zh: '尚未安装队列所需的 bullmq 和 ioredis。请运行 npm install bullmq ioredis。',
  en: 'The queue needs bullmq and ioredis, which are not installed. Run npm install bullmq ioredis.',
};

/**
 * Connects to a Redis.
 *
 * @param url redis://[name:password@]host[:port][/database], rediss:// over TLS
 * @param onLost told when a connection that stood is lost; it is tried again until it stands
 * @throws GangmuError queue-not-installed, queue-url, queue-unreachable
 */
export async function connectQueue(url: string, onLost: (host: string) => void): Promise<QueueConnection> {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^rediss?:$/u.test(parsed.protocol))
    throw new GangmuError(
      'queue-url',
      '--queue 应为 redis://主机:端口 或 rediss://主机:端口。',
      '--queue: expected redis://HOST:PORT or rediss://HOST:PORT.',
    );
  const loaded = await Promise.all([import('bullmq'), import('ioredis')]).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new GangmuError('queue-not-installed', MISSING.zh, MISSING.en, { cause: error });
  });
  const [bullmq, { Redis: Client }] = loaded;
  let ready = false;
  const redis = new Client(url, {
    lazyConnect: true,
    // what is under way waits for a Redis that is gone for a while
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (ready ? Math.min(times * 500, 10_000) : null),
  });
  let why = '';
  redis.on('error', (error: NodeJS.ErrnoException) => {
    why = error.code ?? error.message;
  });
  try {
    await redis.connect();
    await redis.ping();
    ready = true;
  } catch (error) {
    redis.disconnect();
    const told = why || (error instanceof Error ? error.message : String(error));
    throw new GangmuError(
      'queue-unreachable',
      `${parsed.host}: 无法连接 Redis(${told})。请检查地址、密码, 以及 redis-server 是否在运行。`,
      `${parsed.host}: cannot reach Redis (${told}). Check the address and the password, and that redis-server is running there.`,
      { cause: error },
    );
  }
  let closing = false;
  let stands = true;
  redis.on('ready', () => {
    stands = true;
  });
  redis.on('close', () => {
    if (stands && !closing) onLost(parsed.host);
    stands = false;
  });
  return {
    bullmq,
    redis,
    host: parsed.host,
    close: () => {
      closing = true;
      redis.disconnect();
    },
  };
}
