import 'reflect-metadata';
import { AppModule } from './app.module.ts';
import { Config } from './kernel/config/config.ts';
import { createApp } from './kernel/http/create-app.ts';

const app = await createApp(AppModule);
const { port, host } = app.get(Config);
await app.listen(port, host);
