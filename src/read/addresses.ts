/** True if the text shows the address (e-mail or phone) already, whatever its case and spacing. */
export function hasAddress(text: string, address: string): boolean {
  return bare(text).includes(bare(address)) || (/^[\d\s()+.-]{7,}$/.test(address) && bare(text).includes(bare(address).slice(-7)))
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s()+.-]/g, '')
}
