import 'reflect-metadata';
import { AppModule } from './app.module.ts';
import { configOrExit, folderOrExit } from './kernel/config/config-or-exit.ts';
import { createApp } from './kernel/http/create-app.ts';

const { port, host, filesDir } = configOrExit();
folderOrExit('FILES_DIR', filesDir);
const app = await createApp(AppModule);
await app.listen(port, host);
