/// What mutations start from: every construct of the languages once, and the words that make sense between them.
enum TemplateSeeds {
  static let templates: [String] = liquid + ampscript + mergeTags + pages

  private static let liquid = [
    "{{ name | upcase | append: '!' | truncate: 5, '…' }}{{ n | divided_by: 0 | times: 2.5 | round: 2 }}",
    "{% if a == b and c contains 'x' or n > 1 %}1{% elsif a %}2{% else %}3{% endif %}",
    "{% for i in (1..5) reversed limit: 2 offset: 1 %}{{ forloop.index }}{{ i }}{% break %}{% else %}-{% endfor %}",
    "{% for p in items %}{{ p.title | escape }}{% cycle 'a', 'b' %}{% continue %}{% endfor %}",
    "{% tablerow x in items cols: 2 %}{{ x }}{{ tablerowloop.col }}{% endtablerow %}",
    "{% case n %}{% when 1, 2 %}a{% when 'x' or nil %}b{% else %}c{% endcase %}",
    "{% assign y = items | map: 'title' | join: ', ' | split: ',' | sort | uniq | reverse | first %}{{ y }}",
    "{% capture c %}{{ now | date: '%-d %^B %10Y %s' }}{% endcapture %}{{ c | size | plus: 1 | modulo: 3 }}",
    "{% liquid\nassign z = 1\nif z\necho z | at_least: 3\nendif\n%}{% raw %}{{ {% endraw %}{% comment %}{% endcomment %}",
    "{% render 'p', a: 1 %}{% include name with items as q %}{% increment k %}{% decrement k %}",
    "{% unless a %}{{- self[name] -}}{% endunless %}{% ifchanged %}{{ n }}{% endifchanged %}{% # x %}",
    "{{ items | where: 'ok', true | sum: 'n' | slice: -3, 2 | json | md5 | url_encode | base64_encode }}",
    "{{ '2024-03-09' | date: '%U %j %Z' | time_zone: '+02:00' | default: 'x', allow_false: true }}",
    "{{ n | money }}{{ n | number_with_delimiter }}{{ name | strip_html | replace: 'a', '\\\\0' | titlecase }}",
  ]

  private static let ampscript = [
    "%%[ SET @x = Add(1, 2) IF @x > 2 AND NOT Empty(@y) THEN SET @z = 'a' ELSEIF @x THEN ELSE ENDIF ]%%%%=v(@x)=%%",
    "%%[ FOR @i = 1 TO 3 DO ]%%%%=Concat(@i, ProperCase(name))=%%%%[ NEXT @i ]%%%%name%%",
    "%%=FormatDate(Now(), 'yyyy-MM-dd')=%%%%=Lookup('T','a','b',1)=%%%%=RegExMatch('aab','a+',0)=%%",
    "<script runat=\"server\" language=\"ampscript\">SET @q = Substring('abc',2,1)</script>%%=Format(1.5,'C')=%%",
  ]

  private static let mergeTags = [
    "*|FNAME|* *|IF:FNAME|*a*|ELSEIF:LNAME=x|*b*|ELSE:|*c*|END:IF|* *|TITLE:FNAME|*",
    "*|DATE:d/m/Y|* *|HTML:X|* *|IFNOT:A|**|END:IF|* *|INTERESTED:G:one,two|*y*|ELSE:|*n*|END:INTERESTED|*",
  ]

  private static let pages = [
    "<mjml><mj-body><mj-section>{% if a %}<mj-column><mj-text>{{ name }}</mj-text></mj-column>{% endif %}<mj-column width=\"{{ w }}\"><mj-button href=\"{{ url }}\">x</mj-button></mj-column></mj-section></mj-body></mjml>",
    "<mjml><mj-head><mj-title>{{ name }}</mj-title><mj-attributes><mj-all color=\"red\"/></mj-attributes></mj-head><mj-body>{% for p in items %}<mj-section><mj-column><mj-image src=\"{{ p.url }}\"/><mj-table><tr><td>{{ p.n }}</td></tr></mj-table></mj-column></mj-section>{% endfor %}</mj-body></mjml>",
  ]

  static let words = [
    "{{", "}}", "{%", "%}", "{%-", "-}}", "|", ":", ",", "'", "\"", "..", "(1..99999999999)", "[",
    "]",
    ".first", ".size", "[-1]", "nil", "blank", "empty", "true", "-1", "0", "9223372036854775807",
    "-9223372036854775808", "1e308", "0.000001", "99999999999999999999999", "endif", "endfor",
    "else",
    "forloop.parentloop", "%%[", "]%%", "%%=", "=%%", "@x", "NEXT", "ENDIF", "*|", "|*", "ELSE:",
    "END:IF",
    "<mj-text>", "</mj-text>", "<mj-raw>", "<!--", "-->", "&amp;", "\u{0}", "é", "💥", "\u{202E}",
    "\n", "\t",
    " | slice: -1, 9223372036854775807", " | truncate: -5", " | round: 400", " | times: 1e300",
    " | date: '%9999d%N%^#_5z'", " limit: -1", " offset: continue", " cols: 0",
  ]

  static let data = [
    #"{"name":"Ana <b>","n":7,"a":true,"b":null,"c":["x","y"],"w":"50%","url":"javascript:1","items":[{"title":"A","n":1,"ok":true,"url":"u"},{"title":null,"n":2.5}]}"#,
    #"{"name":"","n":-9223372036854775808,"a":false,"b":"b","c":"xx","w":"-1px","url":"http://x/?a=1&b","items":{"k":[1,[2,[3]]]}}"#,
    #"{"name":["a",{"b":1}],"n":"12.50","a":0,"b":1e308,"c":{"x":1},"w":"","url":"","items":[[],{},null,"s",1]}"#,
    "{}",
  ]
}
