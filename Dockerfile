# syntax=docker/dockerfile:1
# The steps are the launcher's (packages/launcher/src/setup.mjs): install, build both apps; then migrate, and serve.

FROM node:24.21-bookworm-slim AS build
WORKDIR /cohortium
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY apps/e2e/package.json apps/e2e/
COPY packages/bench/package.json packages/bench/
COPY packages/contract/package.json packages/contract/
COPY packages/i18n/package.json packages/i18n/
COPY packages/launcher/package.json packages/launcher/
COPY packages/matching/package.json packages/matching/
COPY packages/schema/package.json packages/schema/
RUN npx --yes pnpm@12.20.0 install --frozen-lockfile
COPY tsconfig.base.json ./
COPY packages packages
COPY apps/api apps/api
COPY apps/web apps/web
RUN npx --yes pnpm@12.20.0 --filter @cohortium/api run build && npx --yes pnpm@12.20.0 --filter @cohortium/web run build

FROM node:24.21-bookworm-slim AS packages
WORKDIR /cohortium
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY packages/contract/package.json packages/contract/
COPY packages/i18n/package.json packages/i18n/
COPY packages/matching/package.json packages/matching/
COPY packages/schema/package.json packages/schema/
RUN npx --yes pnpm@12.20.0 install --frozen-lockfile --prod --filter "@cohortium/api..."

FROM node:24.21-bookworm-slim
ENV NODE_ENV=production COHORTIUM_MODE=production PORT=3000 FILES_DIR=/files WEB_DIR=/cohortium/apps/web/dist
WORKDIR /cohortium
COPY --from=packages /cohortium ./
COPY packages/contract packages/contract
COPY packages/i18n packages/i18n
COPY packages/matching packages/matching
COPY packages/schema packages/schema
COPY --from=build /cohortium/apps/api/dist apps/api/dist
COPY --from=build /cohortium/apps/web/dist apps/web/dist
RUN mkdir /files && chown node:node /files
USER node
VOLUME /files
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1 and gets SIGTERM itself: the server ends in order.
# The flag keeps the server small at rest, as in packages/launcher/src/api.mjs.
CMD ["node", "--max-semi-space-size=8", "apps/api/dist/main.js"]
