import { defineConfig } from 'vite'

// The page asks its own origin, and Vite passes that on to the service: no CORS. The host stays as it is, for a service
// opens sockets only for pages of its own origin (or of CORS_ORIGINS).
const proxy = { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } }

export default defineConfig({ server: { proxy }, preview: { proxy } })
