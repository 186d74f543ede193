import { patternOf } from '../axes.js';
import { rolesFrom, written } from '../templates.js';

/** A list in a tuple or in a list that has a second name; `+=` on both levels. */
export const tuplesThatGrow = patternOf({
  id: 'tuples-that-grow',
  targets: ['container-stores-copy', 'aug-assign-always-rebinds', 'rebind-mutates', 'plus-mutates'],
  questions: ['predict-output'],
  axes: {
    whole: ['($cup, "$3")', '[$cup, "$3"]', '($cup, $cup)', '("$3", $cup)'],
    outer: ['$tray += @', '$tray = $tray + @', '$shelf += @', '$shelf = $shelf + @'],
    inner: ['$cup += ["$5"]', '$cup = $cup + ["$5"]', '$cup.append("$5")', '$cup.remove("$0")'],
    outerFirst: [false, true],
    late: [false, true],
    printed: ['$tray $shelf', '$shelf $tray', '$cup $shelf', '$cup $tray', '$shelf $cup'],
  },
  where: ({ outerFirst, late }) => !(late && outerFirst),
  lines: ({ whole, outer, inner, outerFirst, late, printed }, surface) => {
    const line = outer.replace('@', whole.startsWith('(') ? '("$4",)' : '["$4"]');
    const second = '$shelf = $tray';
    return written(
      [
        '$cup = ["$0", "$1"]',
        `$tray = ${whole}`,
        ...(late ? [inner, second, line] : [second, ...(outerFirst ? [line, inner] : [inner, line])]),
        ...printed.split(' ').map((path) => `print(${path})`),
      ],
      rolesFrom(surface),
    );
  },
});
