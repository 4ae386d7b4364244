import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Package, Provenance } from './sources.ts'

/** What a licence file of each licence says, so that one that changed does not pass. */
const LICENCE_WORDS: Readonly<Record<Provenance['licence'], RegExp>> = {
  MIT: /Permission is hereby granted, free of charge, to any person/u,
  ISC: /Permission to use, copy, modify, and\/or distribute this software/u,
  'BSD-3-Clause': /Neither the name of the copyright holder/u,
  'Apache-2.0': /Apache License\s+Version 2\.0/u,
  'Unicode-3.0': /UNICODE LICENSE V3/u,
}

/**
 * Fetches a package with the npm client into `folder`, unless it is there, and unpacks it.
 * @returns the folder of its contents.
 * @throws Error when its bytes are not those that are listed.
 */
export function fetchPackage({ name, version, integrity }: Package, folder: string): string {
  const plain = `${name.replace('@', '').replace('/', '-')}-${version}`
  const packed = join(folder, `${plain}.tgz`)
  if (!existsSync(packed))
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`], {
      stdio: 'pipe',
    })
  const found = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`
  if (found !== integrity)
    throw new Error(`${name}@${version} is not the package that sources.ts lists: ${found}`)
  const contents = join(folder, plain)
  if (!existsSync(contents)) {
    const half = `${contents}.part`
    mkdirSync(half, { recursive: true })
    execFileSync('tar', ['-xzf', packed, '-C', half, '--strip-components', '1'])
    renameSync(half, contents)
  }
  return contents
}

/**
 * The text of a package's licence file, or null where it ships none.
 * @throws Error when its metadata or that file name another licence than `licence`.
 */
export function checkLicence(contents: string, licence: Provenance['licence']): string | null {
  const metadata: unknown = JSON.parse(readFileSync(join(contents, 'package.json'), 'utf8'))
  const stated =
    typeof metadata === 'object' && metadata !== null && 'license' in metadata ? metadata.license : null
  if (stated !== licence) throw new Error(`${contents} is under ${String(stated)}, not ${licence}`)
  const file = readdirSync(contents).find((name) => /^licen[cs]e(?:\.\w+)?$/iu.test(name))
  if (file === undefined) return null
  const text = readFileSync(join(contents, file), 'utf8').replace(/\r\n/gu, '\n').trim()
  if (!LICENCE_WORDS[licence].test(text))
    throw new Error(`${join(contents, file)} is not the text of ${licence}`)
  return text
}
