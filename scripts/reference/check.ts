/** `npm run reference:check`: exits 1 and says what is wrong with the reference data. */
import { loadReference } from '../../src/reference/load.js'
import { checkReference } from './check-reference.js'

const reference = loadReference()
const problems = checkReference(reference)
for (const problem of problems.slice(0, 50)) console.error(problem)
if (problems.length > 50) console.error(`and ${problems.length - 50} more`)
console.log(
  `${reference.countries.size} countries, ${reference.organizations.size} organisations, ${reference.leaders.size} leaders, ` +
    `${reference.tenures.length} tenures, ${reference.places.length} places: ${problems.length} problems`
)
process.exit(problems.length === 0 ? 0 : 1)
