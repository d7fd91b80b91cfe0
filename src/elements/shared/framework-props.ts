type Props = Readonly<Record<string, unknown>> | null | undefined;

/** As much of a node in the tree that Vue renders from as is read here. */
interface VueNode {
  readonly el?: unknown;
  readonly props?: Props;
  readonly children?: unknown;
  readonly component?: { readonly subTree: VueNode } | null;
  readonly suspense?: { readonly activeBranch: VueNode } | null;
}

function propsIn(node: VueNode | null, element: Element): Props {
  const { el, props, children, component, suspense } = node ?? {};
  const inner = component?.subTree ?? suspense?.activeBranch;
  if (!inner && el === element) return props;
  for (const child of inner ? [inner] : Array.isArray(children) ? (children as VueNode[]) : []) {
    const found = propsIn(child, element);
    if (found) return found;
  }
  return undefined;
}

/**
 * What a framework was given for an attribute of an element that it rendered before the element was defined. An object has by then
 * become text; React (17 to 19) keeps it at the node, Vue 3 in the tree of the root that it mounted.
 * Neither promises this: where it is not found, the text stays and the console names the attribute.
 */
export function givenToFramework(element: Element, attribute: string): unknown {
  let props: Props;
  for (const [key, value] of Object.entries(element)) if (key.startsWith('__reactProps$')) props = value as Props;
  for (let place: (ParentNode & { _vnode?: VueNode }) | null = element.parentNode; place; place = place.parentNode)
    if (place._vnode) props = propsIn(place._vnode, element);
  return props?.[attribute];
}
