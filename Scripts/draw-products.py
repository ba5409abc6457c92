#!/usr/bin/env python3
"""Draws the demo's product pictures: a flat silhouette per category in the product's colour.
usage: draw-products.py data/products.csv data/images/p      (needs ImageMagick's convert)"""
import csv, os, re, subprocess, sys, tempfile

COLOURS = {'Navy': '#22395b', 'Rosé': '#d9a3a0', 'Ivory': '#e9e2d0', 'Rust': '#b4552d', 'Charcoal': '#44484d',
           'Olive': '#6d7147', 'Sage': '#93a58a', 'Black': '#22242a', 'Sand': '#d2bd98', 'Blue': '#4c78a8'}
SHAPES = {  # on a 200 × 240 field
    'dresses': 'M80 30 L92 34 Q100 44 108 34 L120 30 L126 78 L118 104 L146 206 Q100 220 54 206 L82 104 L74 78 Z',
    'tops': 'M72 50 L90 44 Q100 56 110 44 L128 50 L158 84 L140 102 L130 92 L130 186 L70 186 L70 92 L60 102 L42 84 Z',
    'jeans': 'M70 36 L130 36 L142 210 L110 210 L100 96 L90 210 L58 210 Z',
    'knitwear': 'M70 52 L88 44 Q100 54 112 44 L130 52 L162 150 L142 160 L130 112 L132 190 L68 190 L70 112 L58 160 L38 150 Z',
    'shoes': 'M36 128 Q52 110 62 116 L92 142 Q120 152 152 154 Q170 158 168 178 L36 178 Z M36 182 L168 182 L168 192 L36 192 Z',
    'bags': 'M48 98 L152 98 L164 196 L36 196 Z M72 98 Q74 52 100 52 Q126 52 128 98 L118 98 Q116 64 100 64 Q84 64 82 98 Z',
    'outerwear': 'M72 38 L90 32 L100 60 L110 32 L128 38 L160 146 L142 154 L132 112 L140 212 L104 212 L100 80 L96 212 L60 212 L68 112 L58 154 L40 146 Z',
    'sportswear': 'M78 44 L92 44 Q100 66 108 44 L122 44 L126 96 L132 188 L68 188 L74 96 Z',
    'lingerie': 'M58 84 L72 48 L78 48 L82 86 Q100 98 118 86 L122 48 L128 48 L142 84 Q140 124 112 126 L100 112 L88 126 Q60 124 58 84 Z M66 158 L134 158 Q126 184 106 192 L94 192 Q74 184 66 158 Z',
    'kids': 'M76 66 L92 60 Q100 70 108 60 L124 66 L146 94 L132 106 L124 100 L126 150 L116 196 L103 196 L100 160 L97 196 L84 196 L74 150 L76 100 L68 106 L54 94 Z',
    'accessories': 'M60 54 Q100 34 140 54 L144 84 Q100 68 56 84 Z M70 88 L96 86 L92 204 L66 204 Z M104 86 L128 92 L138 176 L114 180 Z',
    'electronics': 'M70 46 Q100 28 130 46 Q150 66 148 110 L148 150 Q148 160 138 160 L128 160 L128 110 L140 108 Q140 64 100 58 Q60 64 60 108 L72 110 L72 160 L62 160 Q52 160 52 150 L52 110 Q50 66 70 46 Z',
}

def picture(product):
    word = re.search(r'“(.+?)”', product['name'])
    colour = COLOURS.get(word.group(1) if word else '', '#7b8b93')
    shape = SHAPES.get(product['category'], SHAPES['bags'])
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="480" height="576" viewBox="0 0 200 240">'
            f'<rect width="200" height="240" fill="#e6e9e6" stroke="none"/><ellipse cx="100" cy="218" rx="62" ry="7" fill="#d3d8d5" stroke="none"/>'
            f'<path d="{shape}" fill="{colour}" stroke="#14303f" stroke-opacity=".14" stroke-width="1.5"/></svg>')

source, target = sys.argv[1:3]
os.makedirs(target, exist_ok=True)
for product in csv.DictReader(open(source, encoding='utf8', newline='')):
    name = os.path.basename(product['image_url'])
    if not name: continue
    with tempfile.NamedTemporaryFile('w', suffix='.svg') as f:
        f.write(picture(product)); f.flush()
        subprocess.run(['convert', '-background', 'none', f.name, '-quality', '78', os.path.join(target, name)], check=True)
