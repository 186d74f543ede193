import type { AnyNode, Arguments, Expression, Statement } from '../../machine/python/index.js';
import { walkBody } from '../../machine/python/index.js';

/** Every form of statement and expression that the machine runs, by Python's own names. */
export const FORMS: readonly string[] = [
  ...['Expr', 'Assign', 'Assign: chain', 'Assign: unpacking', 'Assign: starred', 'Assign: item', 'Assign: slice'],
  ...['Assign: slice with a step', 'Assign: attribute', 'AugAssign', 'AugAssign: item', 'AugAssign: attribute'],
  ...['AnnAssign', 'AnnAssign: bare', 'AnnAssign: attribute', 'Delete', 'Delete: several', 'Delete: item'],
  ...['Delete: slice', 'Delete: attribute', 'If', 'If: elif', 'If: else', 'While', 'While: else', 'For', 'For: else'],
  ...['For: unpacking', 'Break', 'Continue', 'Pass', 'FunctionDef', 'FunctionDef: default', 'FunctionDef: *args'],
  ...['FunctionDef: keyword-only', 'FunctionDef: **kwargs', 'FunctionDef: nested', 'FunctionDef: decorated', 'Return'],
  ...['Return: bare', 'ClassDef', 'ClassDef: base', 'Import', 'ImportFrom', 'Try: except', 'Try: as', 'Try: bare'],
  ...['Try: else', 'Try: finally', 'Raise', 'Raise: bare', 'Raise: from', 'Global', 'Nonlocal', 'Assert'],
  ...['Assert: message', 'With', 'With: as', 'With: several', 'Constant', 'Name', 'Attribute', 'Subscript', 'Slice'],
  ...['Slice: step', 'List', 'List: starred', 'Tuple', 'Tuple: starred', 'Dict', 'Dict: **', 'Set', 'Set: starred'],
  ...['BinOp', 'UnaryOp', 'BoolOp', 'Compare', 'Compare: chain', 'Call', 'Call: keyword', 'Call: *', 'Call: **'],
  ...['IfExp', 'JoinedStr', 'JoinedStr: conversion', 'JoinedStr: format', 'NamedExpr', 'Lambda'],
  ...['Lambda: default', 'Comprehension', 'Comprehension: set', 'Comprehension: dict', 'Comprehension: if'],
  'Comprehension: several',
];

/** Parts that are no statement and no expression of their own. */
const PARTS: ReadonlySet<string> = new Set(['FormattedValue', 'keyword', 'arg', 'alias', 'ExceptHandler', 'Starred']);

/** The forms of all statements and expressions of a program, each as often as it is written. */
export function formsOf(body: readonly Statement[]): readonly string[] {
  const found: string[] = [];
  for (const node of walkBody(body)) {
    if (PARTS.has(node.kind)) continue;
    if (node.kind !== 'Try') found.push(node.kind);
    for (const [detail, holds] of Object.entries(detailsOf(node))) if (holds) found.push(`${node.kind}: ${detail}`);
  }
  return found;
}

function detailsOf(node: AnyNode): Readonly<Record<string, boolean>> {
  switch (node.kind) {
    case 'Assign':
      return {
        chain: node.targets.length > 1,
        unpacking: node.targets.some(isSequence),
        starred: node.targets.some((target) => isSequence(target) && target.elts.some(isStarred)),
        ...placeOf(node.targets),
        'slice with a step': node.targets.some((target) => sliceOf(target)?.step !== undefined),
      };
    case 'AugAssign':
      return placeOf([node.target]);
    case 'AnnAssign':
      return { bare: node.value === undefined, ...placeOf([node.target]) };
    case 'Delete':
      return { several: node.targets.length > 1, ...placeOf(node.targets) };
    case 'If':
      return { elif: node.elif === true, else: node.orelse.length > 0 && !isElif(node.orelse) };
    case 'While':
      return { else: node.orelse.length > 0 };
    case 'For':
      return { else: node.orelse.length > 0, unpacking: isSequence(node.target) };
    case 'FunctionDef':
      return {
        ...parameterDetails(node.args),
        nested: [...walkBody(node.body)].some(({ kind }) => kind === 'FunctionDef'),
        decorated: node.decorators.length > 0,
      };
    case 'Lambda':
      return { default: node.args.defaults.length > 0 };
    case 'Return':
      return { bare: node.value === undefined };
    case 'ClassDef':
      return { base: node.bases.length > 0 };
    case 'Try':
      return {
        except: node.handlers.some(({ type }) => type !== undefined),
        as: node.handlers.some(({ name }) => name !== undefined),
        bare: node.handlers.some(({ type }) => type === undefined),
        else: node.orelse.length > 0,
        finally: node.finalbody.length > 0,
      };
    case 'Raise':
      return { bare: node.exc === undefined, from: node.cause !== undefined };
    case 'Assert':
      return { message: node.msg !== undefined };
    case 'With':
      return { as: node.items.some(({ optionalVars }) => optionalVars !== undefined), several: node.items.length > 1 };
    default:
      return expressionDetails(node);
  }
}

function expressionDetails(node: AnyNode): Readonly<Record<string, boolean>> {
  switch (node.kind) {
    case 'Slice':
      return { step: node.step !== undefined };
    case 'List':
    case 'Tuple':
    case 'Set':
      return { starred: node.elts.some(isStarred) };
    case 'Dict':
      return { '**': node.keys.includes(undefined) };
    case 'Compare':
      return { chain: node.ops.length > 1 };
    case 'Call':
      return {
        keyword: node.keywords.some(({ arg }) => arg !== undefined),
        '*': node.args.some(isStarred),
        '**': node.keywords.some(({ arg }) => arg === undefined),
      };
    case 'JoinedStr': {
      const parts = node.values.filter((value) => value.kind === 'FormattedValue');
      return {
        conversion: parts.some(({ conversion }) => conversion !== undefined),
        format: parts.some(({ formatSpec }) => formatSpec !== undefined),
      };
    }
    case 'Comprehension':
      return {
        set: node.of === 'set',
        dict: node.of === 'dict',
        if: node.generators.some(({ ifs }) => ifs.length > 0),
        several: node.generators.length > 1,
      };
    default:
      return {};
  }
}

function parameterDetails({ defaults, vararg, kwonlyargs, kwarg }: Arguments): Readonly<Record<string, boolean>> {
  return {
    default: defaults.length > 0,
    '*args': vararg !== undefined,
    'keyword-only': kwonlyargs.length > 0,
    '**kwargs': kwarg !== undefined,
  };
}

function placeOf(targets: readonly Expression[]): Readonly<Record<string, boolean>> {
  return {
    item: targets.some((target) => target.kind === 'Subscript' && sliceOf(target) === undefined),
    slice: targets.some((target) => sliceOf(target) !== undefined),
    attribute: targets.some(({ kind }) => kind === 'Attribute'),
  };
}

const isStarred = ({ kind }: Expression): boolean => kind === 'Starred';

const isElif = ([first]: readonly Statement[]): boolean => first?.kind === 'If' && first.elif === true;

function isSequence(node: Expression): node is Extract<Expression, { readonly elts: readonly Expression[] }> {
  return node.kind === 'Tuple' || node.kind === 'List';
}

function sliceOf(node: Expression): Extract<Expression, { readonly kind: 'Slice' }> | undefined {
  return node.kind === 'Subscript' && node.slice.kind === 'Slice' ? node.slice : undefined;
}
