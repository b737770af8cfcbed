// Runs one file of specs in this process with Jest's own describe, it and expect, and answers in the shape Jest reports.
import { pathToFileURL } from 'node:url';
import { jestExpect as expect } from '@jest/expect';
import { createEmptyTestResult } from '@jest/test-result';
import * as circus from 'jest-circus';
import { formatExecError, formatResultsErrors } from 'jest-message-util';
import { ModuleMocker } from 'jest-mock';

const mocker = new ModuleMocker(globalThis);
const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });
globalThis.jest = { spyOn: mocker.spyOn.bind(mocker) };
circus.addEventHandler(countAssertions);

/** Loads and runs `file`. What its tests left behind in the environment and in spied-on objects is put back. */
export async function runSpecs(file, config, globalConfig) {
  const environment = { ...process.env };
  circus.resetState();
  const state = circus.getState();
  state.parentProcess = process;
  state.testNamePattern = globalConfig.testNamePattern ? new RegExp(globalConfig.testNamePattern, 'i') : null;
  state.testTimeout = globalConfig.testTimeout;
  expect.setState({ testPath: file, expand: globalConfig.expand });

  const start = Date.now();
  try {
    await import(pathToFileURL(file).href);
    return resultOf(await circus.run(), { file, start, config, globalConfig });
  } finally {
    mocker.restoreAllMocks();
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
  }
}

/** A test that fails an assertion it does not throw, or makes fewer than it said, fails. */
function countAssertions(event) {
  if (event.name === 'test_start') {
    expect.setState({ currentTestName: event.test.name, suppressedErrors: [], testFailing: event.test.failing });
  }
  if (event.name !== 'test_done') return;
  event.test.numPassingAsserts = expect.getState().numPassingAsserts;
  event.test.errors.push(
    ...expect.getState().suppressedErrors,
    ...expect.extractExpectedAssertionsErrors().map(({ error }) => error),
  );
}

function resultOf(run, { file, start, config, globalConfig }) {
  const testResults = run.testResults.map(shown);
  const count = (status) => testResults.filter((result) => result.status === status).length;
  const broken = run.unhandledErrorsDetailed;
  const end = Date.now();
  return {
    ...createEmptyTestResult(),
    testFilePath: file,
    testResults,
    numPassingTests: count('passed'),
    numFailingTests: count('failed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    perfStats: {
      ...createEmptyTestResult().perfStats,
      start,
      end,
      runtime: end - start,
      slow: (end - start) / 1000 > config.slowTestThreshold,
    },
    failureMessage: [
      formatResultsErrors(testResults, config, globalConfig, file),
      ...broken.map((error) => formatExecError(error, config, globalConfig, file)),
    ]
      .filter(Boolean)
      .join('\n'),
    ...(broken.length > 0 ? { testExecError: { message: '', stack: run.unhandledErrors.join('\n') } } : {}),
  };
}

function shown({ status, errors, errorsDetailed, duration, testPath, numPassingAsserts, ...rest }) {
  // Above all describes circus keeps one of its own.
  const titles = testPath.slice(1);
  return {
    ancestorTitles: titles.slice(0, -1),
    title: titles.at(-1),
    fullName: titles.join(' '),
    status: status === 'skip' ? 'pending' : status === 'todo' ? 'todo' : errors.length > 0 ? 'failed' : 'passed',
    duration,
    failureMessages: errors,
    failureDetails: errorsDetailed,
    invocations: rest.invocations,
    numPassingAsserts,
    retryReasons: [],
  };
}
