import type { DefaultTreeAdapterMap } from 'parse5'

export type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']
export type TextNode = DefaultTreeAdapterMap['textNode']

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text'
}

export function tagOf(element: Element): string {
  return element.tagName
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs?.find((attr) => attr.name === name)?.value ?? null
}

export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** Every element below `root`, in the order of the page. Not recursive: pages may be nested without end. */
export function* elementsOf(root: Node): Generator<Element> {
  const stack = [...childrenOf(root)].reverse()
  while (stack.length > 0) {
    const node = stack.pop()!
    if (!isElement(node)) continue
    yield node
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!)
  }
}

/** All characters below a node, scripts and styles left out. */
export function textOf(root: Node): string {
  const parts: string[] = []
  const stack: Node[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (isText(node)) parts.push(node.value)
    else if (!isElement(node) || !/^(?:script|style|noscript|template)$/.test(tagOf(node))) {
      const children = childrenOf(node)
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
    }
  }
  return parts.join('')
}

/** How deep the deepest element lies. */
export function measureDepth(root: Node): number {
  let deepest = 0
  const stack: [Node, number][] = [[root, 0]]
  while (stack.length > 0) {
    const [node, depth] = stack.pop()!
    if (depth > deepest) deepest = depth
    for (const child of childrenOf(node)) if (isElement(child)) stack.push([child, depth + 1])
  }
  return deepest
}
