# bench-liquid.rb TEMPLATE DATA.json [SECONDS]: Ruby Liquid over one template, one JSON line as `galley-bench render` prints it.
# With LIQUID_C=1 its C extension is loaded. Reading JSON is not measured.
require "json"
require "base64"
require "strscan"
require "time"
require "date"
require "liquid"
require "liquid/c" if ENV["LIQUID_C"]

def clock = Process.clock_gettime(Process::CLOCK_MONOTONIC)

source = File.read(ARGV[0])
data = JSON.parse(File.read(ARGV[1]))
seconds = (ARGV[2] || "3").to_f

parses = Array.new(30) do
  start = clock
  Liquid::Template.parse(source, error_mode: :lax)
  (clock - start) * 1000
end
template = Liquid::Template.parse(source, error_mode: :lax)
bytes = template.render(data).bytesize
20.times { template.render(data) }

rounds = 0
start = clock
while clock - start < seconds
  template.render(data)
  rounds += 1
end
puts JSON.generate(
  engine: ENV["LIQUID_C"] ? "liquid-c" : "ruby-liquid", version: Liquid::VERSION,
  parse_ms: parses.sort[parses.size / 2].round(3), renders_per_s: (rounds / (clock - start)).round(1), out_bytes: bytes
)
