import packageJson from '../../package.json' with { type: 'json' }
import { describeCommands } from '../manners/describe.ts'
import { printManual } from '../manners/manual.ts'
import { type Fill, fillAll } from './late.ts'

const EXAMPLES = `
extract release.txt
extract folder/ --out results.ndjson
extract table results.ndjson --out tables/
extract report folder/ --out report.html
extract show release.txt
extract release.txt --to vcard > contacts.vcf`

/** The manual page; `man extract` shows it where the package is installed for all. */
export const fillMan: Fill = (command, io, end) => {
  command.addHelpText('after', '\nExample:\n  extract man | man -l -').action(async () => {
    await fillAll(command, io, end)
    await io.out(printManual(describeCommands(command.parent!), packageJson.version, EXAMPLES))
  })
}
