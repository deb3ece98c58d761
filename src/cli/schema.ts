import type { Command } from 'commander'
import type { Io } from './io.ts'

export function addSchema(program: Command, io: Io): void {
  program
    .command('schema')
    .description('print the JSON Schema of what is printed for a release')
    .action(async () => {
      const { describeRelease } = await import('../json-schema.ts')
      await io.out(`${JSON.stringify(describeRelease(), null, 2)}\n`)
    })
}
