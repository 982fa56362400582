# The API. Neo4j runs elsewhere: see docker-compose.yml, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY cypher ./cypher
COPY data ./data
COPY src/importers/centcom-releases/places/place-spellings.yaml ./src/importers/centcom-releases/places/
USER node
EXPOSE 4000
# Whether the process answers: to replace it would not bring back a database that is away. /readyz tells of that.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, and no npm between, so that it hears SIGTERM.
CMD ["node", "--max-old-space-size=1024", "dist/main.js"]
