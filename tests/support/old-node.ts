/** Arguments of Node that make it pass for an old one. */
export const OLD_NODE = [
  '--import',
  `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.19.0'})`,
] as const
