import Count from './Count.astro';
import Entry from './Entry.astro';
import Figure from './Figure.astro';
import Licence from './Licence.astro';
import PageLink from './PageLink.astro';
import Source from './Source.astro';
import Standing from './Standing.astro';
import Words from './Words.astro';

/** The components that a text in MDX may use; figures and links in prose come from the entries, never typed. */
export const proseComponents = { Count, Entry, Figure, Licence, PageLink, Source, Standing, Words };
