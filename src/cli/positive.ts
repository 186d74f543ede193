import { InvalidArgumentError } from 'commander';

/** Reads the value of a flag. @throws InvalidArgumentError unless it is a whole number from 1. */
export function positive(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}
