import 'reflect-metadata';
import { configOrExit, folderOrExit } from './kernel/config/config-or-exit.ts';

const { port, host, filesDir } = configOrExit();
folderOrExit('FILES_DIR', filesDir);
// Only now, so that wrong settings are told at once and not after the whole server is loaded.
const { AppModule } = await import('./app.module.ts');
const { createApp } = await import('./kernel/http/create-app.ts');
const app = await createApp(AppModule);
await app.listen(port, host);
