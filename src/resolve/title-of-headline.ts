import { withOrganization } from '../annotate/titles-found.ts'
import type { Organization, Title } from '../document.ts'

/** "Former *Riverton School* Superintendent Sentenced": capitals of a headline name no body that the text names nowhere else. */
export function withoutBodyOfHeadline(title: Title, organizations: readonly Organization[]): Title {
  if (title.rule !== 'headline-title' || title.organization === null) return title
  const mentions = organizations.find(({ name }) => name === title.organization)?.mentions ?? []
  return mentions.some(({ start }) => start < title.start || start >= title.end) ? title : withOrganization(title, null, title.text)
}
