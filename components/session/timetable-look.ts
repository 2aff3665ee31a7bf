/**
 * The looks of a timetable. They stand in the page itself, as most portals have no timetable and no other page shall carry
 * them. Without them it is a list by time, as it is on a phone.
 */
export const timetableLook = `
section:has(> .timetable) + section { margin-top: .8rem }
.timetable { margin-top: .2rem }
.timetable > li { padding-block: .65rem; border-bottom: 1px solid var(--rule) }
.timetable li li + li { margin-top: .65rem }
.timetable .when { font-variant-numeric: tabular-nums }
.timetable .title { color: inherit; font-size: 1.12rem; line-height: 1.35; text-decoration-color: color-mix(in srgb, var(--act) 55%, transparent) }
.timetable .title:hover { color: var(--act) }
@media (min-width: 56rem), print {
  .timetable > li { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: 0 1.25rem; align-items: baseline }
  .timetable > li > :only-child { grid-column: 2 }
  .timetable ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); gap: .65rem 1.75rem }
  .timetable li li + li { margin-top: 0 }
  .columns-1 ul { grid-template-columns: minmax(0, 1fr) }
  .columns-2 ul { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  .columns-3 ul { grid-template-columns: repeat(3, minmax(0, 1fr)) }
  .columns-4 ul { grid-template-columns: repeat(4, minmax(0, 1fr)) }
  .timetable li li:only-child { grid-column: 1 / -1 }
  .timetable .column-2 { grid-column: 2 }
  .timetable .column-3 { grid-column: 3 }
  .timetable .column-4 { grid-column: 4 }
}
@media print { .timetable > li { grid-template-columns: 6rem minmax(0, 1fr); break-inside: avoid } }
`.replaceAll(/\s*\n\s*/gu, "");
