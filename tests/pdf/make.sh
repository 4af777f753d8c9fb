#!/bin/sh
# Makes the PDFs of the tests from their sources, each with another program, so that import meets what PDFs are like.
# Needs LibreOffice, TeX Live with LuaTeX, Chromium, groff, Ghostscript, Poppler, img2pdf, Python and qpdf. The PDFs are kept,
# so that the tests need none of these.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
soffice --headless --convert-to pdf --outdir . sources/writer-it.fodt >/dev/null
pdflatex -interaction=batchmode -output-directory="$work" sources/latex-fr.tex >/dev/null
lualatex -interaction=batchmode -output-directory="$work" sources/lualatex-ca.tex >/dev/null
cp "$work/latex-fr.pdf" "$work/lualatex-ca.pdf" .
# Over HTTP, since Chromium prints the address at the foot of each page.
python3 -m http.server 8765 --bind 127.0.0.1 --directory sources >/dev/null 2>&1 &
server=$!
trap 'kill $server; rm -rf "$work"' EXIT
sleep 1
chromium --headless --no-sandbox --disable-gpu --print-to-pdf=chromium-es.pdf http://localhost:8765/chromium-es.html 2>/dev/null
groff -ms -k -Tps sources/groff-en.ms | ps2pdf - groff-en.pdf
pdftoppm -r 60 -gray -png latex-fr.pdf "$work/page"
img2pdf --output scan-fr.pdf "$work"/page-*.png
# A scan between pages of text, as annexes are.
qpdf --empty --pages groff-en.pdf 1 scan-fr.pdf 2 groff-en.pdf 3 -- mixed-en.pdf
qpdf --encrypt secret secret 256 -- latex-fr.pdf encrypted.pdf
# May be opened by anybody, but not copied or changed: the usual protection of official reports.
qpdf --encrypt '' owner 128 --use-aes=y --extract=n -- groff-en.pdf protected-en.pdf
head -c 6000 latex-fr.pdf >broken.pdf
