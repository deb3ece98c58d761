// Code that was compiled before cannot load modules; this is never compiled before.
module.exports = { importModule: (href) => import(href) }
