import { Module } from '@nestjs/common';
import { NetworkReader } from './network.reader.ts';
import { NetworkResolver } from './network.resolver.ts';

/** The picture of the network: who is tied to whom since when, as far as the reader may see it. */
@Module({ providers: [NetworkReader, NetworkResolver] })
export class NetworkModule {}
