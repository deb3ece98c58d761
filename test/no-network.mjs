// Loaded before the command: everything that leaves the process fails and is told.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

const refuse = (name) => () => {
  process.stderr.write(`LEFT: ${name}\n`)
  throw new Error(`${name} is not allowed here`)
}
net.Socket.prototype.connect = refuse('net')
net.Server.prototype.listen = refuse('net server')
tls.connect = refuse('tls')
dns.lookup = refuse('dns')
dns.promises.lookup = refuse('dns')
dgram.createSocket = refuse('dgram')
for (const protocol of [http, https]) for (const name of ['request', 'get']) protocol[name] = refuse(`http ${name}`)
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) childProcess[name] = refuse(`child process ${name}`)
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('web socket')
syncBuiltinESMExports()
