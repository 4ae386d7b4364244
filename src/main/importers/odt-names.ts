import type { Namespaces } from '#main/importers/xml'

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'

/** Namespaces of OpenDocument (ISO/IEC 26300) under their usual prefixes. */
export const ODT_NAMESPACES: Namespaces = new Map([
  ...['office', 'text', 'table', 'style', 'presentation', 'manifest'].map(
    (prefix) => [`${OASIS}:${prefix}:1.0`, prefix] as const,
  ),
  [`${OASIS}:drawing:1.0`, 'draw'],
  [`${OASIS}:xsl-fo-compatible:1.0`, 'fo'],
  [`${OASIS}:svg-compatible:1.0`, 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
])
