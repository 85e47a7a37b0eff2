import 'reflect-metadata';
import { AppModule } from './app.module.ts';
import { configOrExit } from './kernel/config/config-or-exit.ts';
import { createApp } from './kernel/http/create-app.ts';

const { port, host } = configOrExit();
const app = await createApp(AppModule);
await app.listen(port, host);
