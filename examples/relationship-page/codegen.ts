import type { CodegenConfig } from '@graphql-codegen/cli'

// From the SDL next door; a page elsewhere takes http://HOST:4000/schema.graphql instead.
const config: CodegenConfig = {
  schema: '../../schema/*.graphql',
  documents: 'src/*.ts',
  generates: {
    'src/gql/': {
      preset: 'client',
      // Each document is sent as its hash: the service is given the file that is written here (PERSISTED_DOCUMENTS_PATH).
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', EDTF: 'string' }
      }
    }
  }
}

export default config
