// Measure one peer of JavaScript's in a process of its own: the same jobs and answers as worker.py.
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'

const job = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
const inFolder = (name) => path.join(job.folder, name)
const versionOf = (name) => JSON.parse(fs.readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url))).version

async function graphs () {
  const [{ Parser }, { default: rdf }] = await Promise.all([import('n3'), import('rdf-ext')])
  const read = (text, format) => rdf.dataset(new Parser({ format }).parse(text))
  const shapes = read(fs.readFileSync(inFolder(`shapes-${job.contract}.ttl`), 'utf8'), 'text/turtle')
  return { rdf, read, shapes }
}

const adapters = {
  async 'rdf-validate-shacl' () {
    const { read, shapes } = await graphs()
    const { default: Validator } = await import('rdf-validate-shacl')
    const validator = new Validator(shapes)
    const check = async (text) => (await validator.validate(read(text, 'N-Triples'))).conforms
    return { version: versionOf('rdf-validate-shacl'), check }
  },
  async 'shacl-engine' () {
    const { rdf, read, shapes } = await graphs()
    const { Validator } = await import('shacl-engine')
    const options = { factory: rdf }
    if (job.contract === 'all') Object.assign(options, await import('shacl-engine/sparql.js'))
    const validator = new Validator(shapes, options)
    const check = async (text) => (await validator.validate({ dataset: read(text, 'N-Triples') })).conforms
    return { version: versionOf('shacl-engine'), check }
  },
  async ajv () {
    const [{ default: Ajv }, { default: formats }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')])
    const ajv = new Ajv({ strict: false })
    formats(ajv)
    const validate = ajv.compile(JSON.parse(fs.readFileSync(inFolder('schema.json'), 'utf8')))
    return { version: versionOf('ajv'), check: (text) => validate(JSON.parse(text)) }
  }
}

async function * documents (file) {
  const lines = readline.createInterface({ input: fs.createReadStream(file, 'utf8'), crlfDelay: Infinity })
  let block = []
  for await (const line of lines) {
    if (job.reads === 'jsonl') yield line
    else if (line) block.push(line)
    else { yield block.join('\n') + '\n'; block = [] }
  }
}

async function run (check, stream) {
  let spent = 0
  let asked = 0
  let verdicts = ''
  const reasons = []
  for (let turn = 0; turn < stream.passes; turn++) {
    for await (const text of documents(inFolder(`${stream.file}.${job.reads}`))) {
      if (spent >= stream.seconds && asked >= stream.least) break
      const start = performance.now()
      let verdict
      try { verdict = await check(text) ? '1' : '0' } catch (error) { verdict = 'x'; reasons.push(String(error)) }
      spent += (performance.now() - start) / 1000
      asked += 1
      if (!turn) verdicts += verdict
    }
  }
  return { documents: asked, seconds: spent, verdicts, gave_up: reasons.slice(0, 1) }
}

function memory () {
  if (!fs.existsSync('/proc/self/status')) return null
  return Number(/VmHWM:\s+(\d+) kB/.exec(fs.readFileSync('/proc/self/status', 'ascii'))[1])
}

async function measure () {
  let adapter
  const start = performance.now()
  try {
    adapter = await adapters[job.peer]()
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return { error: `not installed: ${error.message.split(' imported')[0]}` }
    return { error: `refuses the shapes: ${error.message}` }
  }
  const ready = (performance.now() - start) / 1000
  const streams = {}
  for (const stream of job.streams) streams[stream.name] = await run(adapter.check, stream)
  return { version: `${adapter.version}, node ${process.versions.node}`, ready, memory: memory(), streams }
}

console.log(JSON.stringify(await measure()))
