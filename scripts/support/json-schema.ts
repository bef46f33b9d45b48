// The pack format as JSON Schema, for editors that complete and check YAML while one types.
import { z } from 'zod';
import { Document, Entity, PackEvent, PackHead, Relation, Statement } from '../../pack/schema';

const FILES = {
  pack: PackHead,
  document: Document,
  entity: Entity,
  statements: z.array(Statement),
  relations: z.array(Relation),
  events: z.array(PackEvent),
} as const;

/** The JSON Schema of each sort of pack file, by file name; of what is written, not of what is read. */
export const jsonSchemas = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(FILES).map(([part, schema]) => [
      `${part}.json`,
      // Draft 7 is what the YAML language server of the common editors knows best.
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
    ]),
  );
