import type { MadeQuiz, OnDemand, QuizRequest, SheetFile, SheetWriter, Writer } from '../../index.js';
import type { GeneratedQuiz, GenerateOptions, WrittenFile } from '../engine.js';
import { releaseOf } from '../package-files.js';

/** Makes the quiz of a request and everything that is written of it. */
export async function generateQuiz(request: QuizRequest, options: GenerateOptions): Promise<GeneratedQuiz> {
  const api = await import('../../index.js');
  const made = await madeQuiz(request, options);
  const onDemand: OnDemand = {
    solutionOf: (item) => made.solutions.get(item) ?? api.solutionFor(item),
    figuresOf: (item, moments) => api.picturesFor(item, moments, api.traceOf),
  };
  const wanted = await writersFor(request, api.writers);
  const { paper, screen } = made;
  const [first] = paper.forms;
  const lines = api.writers.find((writer) => writer.id === 'jsonl');
  const items = lines?.kind === 'import' ? lines.write(paper, { ...onDemand, proofs: true }) : [];
  return {
    files: filesOf(),
    recipe: JSON.stringify(
      {
        ...request,
        seed: options.seed,
        places: undefined,
        sections: request.sections.map(({ program, ...section }) => ({
          ...section,
          program: program?.name,
          places: undefined,
          place: undefined,
        })),
      },
      undefined,
      1,
    ),
    sources: sourcesOf(request),
    items: items.map(({ content }) => String(content)).join(''),
    summary: {
      title: paper.title,
      forms: paper.forms.map(({ label }) => label),
      questions: first?.questions.length ?? 0,
      points: sum(first?.questions.map(({ item }) => item.points)),
      minutes: sum(first?.questions.map(({ item }) => item.minutes)),
      notes: made.programs.flatMap(({ notes }) => notes),
    },
  };

  async function* filesOf(): AsyncGenerator<WrittenFile> {
    for (const writer of wanted) {
      if (writer.kind === 'import') {
        const settings = {
          ...onDemand,
          feedback: request.feedback,
          proofs: options.proofs,
          ...(request.split === undefined ? {} : { split: request.split }),
        };
        yield* writer.write(writer.id.startsWith('json') ? paper : screen, settings);
      } else {
        for (const form of paper.forms) {
          const several = paper.forms.length > 1 ? `-${form.label}` : '';
          if (request.key !== 'embedded')
            yield* withFigures(await writer.worksheet(api.worksheetOf(paper, form), `worksheet${several}`));
          if (request.key === 'none') continue;
          const key = api.answerKeyOf(paper, form, onDemand);
          if (request.key !== 'embedded') yield* withFigures(await writer.answerKey(key, `key${several}`));
          if (request.key !== 'separate') yield* withFigures(await writer.withKey(key, `worksheet-with-key${several}`));
        }
      }
    }
  }
}

/** The teacher's own programs by the names of their files; of two with one name the second gets a number. */
function sourcesOf({ sections }: QuizRequest): Readonly<Record<string, string>> {
  const sources: Record<string, string> = {};
  for (const { program } of sections) {
    if (program === undefined || Object.values(sources).includes(program.source)) continue;
    const name = program.name.replace(/^.*[/\\]/, '');
    sources[Object.hasOwn(sources, name) ? `${Object.keys(sources).length + 1}-${name}` : name] = program.source;
  }
  return sources;
}

const withFigures = ({ figures = [], ...document }: SheetFile): readonly WrittenFile[] => [document, ...figures];

/** The quiz of a request; where it is impossible, with what would work. */
export async function madeQuiz(request: QuizRequest, { seed, secret, progress }: GenerateOptions): Promise<MadeQuiz> {
  const api = await import('../../index.js');
  try {
    return api.makeQuiz(request, { seed, release: releaseOf(), progress, ...(secret !== undefined && { secret }) });
  } catch (error) {
    if (!(error instanceof api.HeapsheetError && error.code === 'IMPOSSIBLE_REQUEST')) throw error;
    const { adviceFor } = await import('../request-advice.js');
    const { code, message, place, hint } = error;
    throw new api.HeapsheetError(code, message, place, adviceFor(request, api) ?? hint);
  }
}

const sum = (numbers: readonly number[] | undefined): number =>
  (numbers ?? []).reduce((total, each) => total + each, 0);

/** The writers of the formats asked for; the PDF compiler is loaded only for PDF. */
async function writersFor(request: QuizRequest, all: readonly Writer[]): Promise<readonly Writer[]> {
  const chosen: Writer[] = [];
  for (const format of request.formats) {
    const writer = format === 'pdf' ? await pdf() : all.find(({ id }) => id === format);
    if (writer) chosen.push(writer);
  }
  return chosen;
}

async function pdf(): Promise<SheetWriter> {
  const { pdfWriter } = await import('../../index.js');
  const { typstCompiler } = await import('../typst.js');
  return pdfWriter(typstCompiler());
}
