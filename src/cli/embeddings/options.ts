import { type Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../usage.js';

export interface EmbeddingOptions {
  /** Where vectors are asked for. */
  readonly embeddings?: string;
  readonly embeddingModel?: string;
}

export function addEmbeddingOptions(command: Command): Command {
  return command
    .option(
      '--embeddings <url>',
      'server whose sentence vectors help (POST /v1/embeddings); it is sent the text',
      endpoint,
    )
    .option('--embedding-model <name>', 'the model that the server is asked for');
}

/** @throws UsageError when a model is named and no server. */
export function checkEmbeddingOptions({ embeddings, embeddingModel }: EmbeddingOptions): void {
  if (embeddingModel !== undefined && embeddings === undefined) {
    throw new UsageError('--embedding-model needs --embeddings URL');
  }
}

/** The address of the call: that of a server is completed, so `http://localhost:8080` and `…/v1` do as well. */
function endpoint(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) {
    throw new InvalidArgumentError('Not an address such as http://localhost:8080.');
  }
  if (url.username !== '' || url.password !== '')
    throw new InvalidArgumentError('An address with a password is not taken.');
  const path = url.pathname.replace(/\/$/u, '');
  if (!path.endsWith('/embeddings'))
    url.pathname = path.endsWith('/v1') ? `${path}/embeddings` : `${path}/v1/embeddings`;
  return url.href;
}
