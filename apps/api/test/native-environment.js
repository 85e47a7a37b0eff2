import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(import.meta.url);

/** A spec file's sandbox, with what native-modules.js needs of Node outside it. Settings a file makes end with the file. */
export default class NativeEnvironment extends TestEnvironment {
  settings = { ...process.env };

  async setup() {
    await super.setup();
    this.global.nativeModule = path => require(path);
    this.global.process.env = process.env;
    // So that what the product throws is an Error to a spec.
    this.global.Error = Error;
  }

  async teardown() {
    for (const name of Object.keys(process.env)) if (!(name in this.settings)) delete process.env[name];
    Object.assign(process.env, this.settings);
    await super.teardown();
  }
}
