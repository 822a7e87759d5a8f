# syntax=docker/dockerfile:1

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Not `npm ci`: it insists on the embedded engine's binaries for every platform, and not all of them are published.
RUN npm install --no-audit --no-fund
COPY tsconfig.json ./
COPY scripts ./scripts
COPY schema ./schema
COPY src ./src
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
LABEL org.opencontainers.image.title="Entente" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    GRAPH_URL=embedded:/data/entente
WORKDIR /app
COPY package.json LICENSE ./
COPY bin ./bin
COPY schema ./schema
COPY samples ./samples
COPY docs/queries ./docs/queries
COPY src/reference/data ./src/reference/data
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The program's own files belong to root: the service can read them and write nothing but its data.
RUN mkdir /data && chown node:node /data
USER 1000:1000
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/entente.js"]
CMD ["serve"]
