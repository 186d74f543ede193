import type { Random } from '../../../random/index.js';
import type { Roles } from '../templates.js';

/** What the connections of a program lead to, and names for lists of them. */
const ROWS: readonly { readonly labels: string; readonly groups: string }[] = [
  { labels: 'printer camera scanner lamp', groups: 'devices hardware' },
  { labels: 'mail news shop forum', groups: 'tabs links' },
  { labels: 'door window heater alarm', groups: 'sensors cottage' },
  { labels: 'school library museum office', groups: 'buildings town' },
  { labels: 'cairo lagos tunis rabat', groups: 'network journey' },
  { labels: 'kitchen garage attic bath', groups: 'rooms flat' },
  { labels: 'truck plane ship bus', groups: 'fleet vehicles' },
  { labels: 'radio phone tablet watch', groups: 'gadgets boxes' },
  { labels: 'north south east west', groups: 'masts towers' },
  { labels: 'bank hotel museum cinema', groups: 'places addresses' },
  { labels: 'oven fridge kettle toaster', groups: 'appliances menu' },
  { labels: 'drone robot satellite buoy', groups: 'machines explorers' },
];

const PICKS = ['spare', 'current', 'example', 'favourite', 'used'];
const LINKS = ['peer', 'partner', 'next', 'backup'];
const REMARKS = ['going on', 'half-way', 'later', 'nearly done'];

/** `$p $q $r` are connections, `$list` a list of them, `$pick` a second name, `$link` an attribute, `$remark` a text. */
export function connectionRoles(surface: Random): Roles {
  const row = surface.fork('connections').pick(ROWS);
  const [p = '', q = '', r = ''] = surface.fork('labels').shuffle(row.labels.split(' '));
  const list = surface.fork('groups').pick(row.groups.split(' '));
  const taken = [p, q, r, list].map((name) => name[0]);
  const pick = surface.fork('pick').pick(PICKS.filter((name) => !taken.includes(name[0])));
  return {
    p,
    q,
    r,
    list,
    pick,
    link: surface.fork('link').pick(LINKS),
    remark: surface.fork('remark').pick(REMARKS),
  };
}
