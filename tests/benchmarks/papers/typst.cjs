// Makes FOLDER/typst.pdf from FOLDER/table.typ with Typst, tagged, and prints the milliseconds that
// it took without the start of Node. Usage: node typst.cjs FOLDER (NODE_PATH names the modules)
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const { writeFileSync } = require('node:fs');
const path = require('node:path');

const folder = path.resolve(process.argv[2]);
const start = process.hrtime.bigint();
const compiler = NodeCompiler.create({ workspace: folder });
const pdf = compiler.pdf({ mainFilePath: path.join(folder, 'table.typ') }, { pdfTags: true });
const taken = process.hrtime.bigint() - start;
writeFileSync(path.join(folder, 'typst.pdf'), pdf);
console.log(Number(taken / 1000000n));
