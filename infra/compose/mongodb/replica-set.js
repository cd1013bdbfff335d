// Run by mongosh at every start: makes what is missing, and waits until documents can be written.
const { readFileSync } = require('fs')

const PATIENCE_SECONDS = 60
const PLACES = 8

const secret = (name) => readFileSync(`/run/secrets/${name}`, 'utf8').trim()
const server = new Mongo(
  `mongodb://root:${secret('mongodb-root-password')}@mongodb:27017/admin?directConnection=true`,
)
const admin = server.getDB('admin')

function initiate() {
  try {
    admin.runCommand({ replSetGetStatus: 1 })
  } catch (e) {
    if (e.codeName !== 'NotYetInitialized') throw e
    admin.runCommand({
      replSetInitiate: { _id: 'chung', members: [{ _id: 0, host: 'mongodb:27017' }] },
    })
  }
}

function awaitPrimary() {
  for (let second = 0; second < PATIENCE_SECONDS; second++) {
    if (admin.runCommand({ hello: 1 }).isWritablePrimary) return
    sleep(1000)
  }
  throw new Error(`mongodb:27017 did not become primary in ${PATIENCE_SECONDS} s`)
}

// Each query node has a database of its own: chung, chung_2, ...
function makeUser() {
  const places = Array.from({ length: PLACES }, (_, i) => (i === 0 ? 'chung' : `chung_${i + 1}`))
  const roles = places.map((db) => ({ role: 'readWrite', db }))
  const known = admin.getUser('chung') !== null
  admin[known ? 'updateUser' : 'createUser'](
    ...(known ? ['chung', { roles }] : [{ user: 'chung', pwd: secret('mongodb-password'), roles }]),
  )
}

initiate()
awaitPrimary()
makeUser()
print('the replica set is there')
