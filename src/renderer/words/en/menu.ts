import { MENU_WORDS } from '#shared/menu-words'

/** The native menu of the desktop window, which is the program's: the window tells it what to say. */
export const menu = MENU_WORDS
