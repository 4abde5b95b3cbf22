@testable import Site

/// A publication in which nothing is wrong.
let basePublication = """
  === publication.yml
  name: The Trial
  tagline: Numbers on trial
  url: https://trial.example/
  editor: {name: The editors, email: editors@trial.example}
  === sources.yml
  office: {name: Statistics office, kind: statistics-office, country: CN}
  herald: {name: The Herald, kind: press}
  === subjects.yml
  measures:
    output: {name: Output, definition: What is made}
  subjects:
    city: {name: The city, kind: place, place: CN}
    city.mining: {name: Mining, kind: industry, in: city}
  === articles/report/article.md
  ---
  title: Mining outgrew the city
  date: 2025-01-10
  summary: What the office says, and what it rests on.
  subjects: [city]
  ---
  The city grew by [11.3%](figure:growth), it says [broadly](claim:broad).

  ![](chart:rates)

  === articles/report/highlights.yml
  @defaults
  highlights:
    - Mining grew [24.6%](figure:mining) in a year.
  claims:
    broad: {kind: inference, says: growth was broad}
  charts:
    rates: {kind: growth, title: Mining outgrew the city, figures: [growth, mining]}
  figures:
    growth: {subject: city, kind: growth, value: "11.3"}
    mining: {subject: city.mining, kind: growth, value: "24.6"}
  === pages/method.md
  ---
  title: Our method
  menu: 1
  ---
  We read closely.
  === issues/january.md
  ---
  number: "1"
  title: January
  date: 2025-01-11
  articles: [report]
  figure-of-the-week: report#mining
  ---
  One report, [read closely](article:report).
  """

/// A template for each kind of page, with no more than tests look at.
let minimalTemplates = """
  === Templates/base.mustache
  <!doctype html>
  <title>{{page.headTitle}}</title>
  <meta name="description" content="{{page.description}}">
  <link rel="canonical" href="{{page.canonical}}">
  <link rel="stylesheet" href="{{style}}">
  {{#nav}}<a href="{{href}}">{{text}}</a>{{/nav}}
  {{$main}}{{/main}}
  {{#footer}}<a href="{{href}}">{{text}}</a>{{/footer}}
  === Templates/home.mustache
  {{<base}}{{$main}}{{#articles}}{{> parts/card}}{{/articles}}{{#lead}}{{> parts/card}}{{/lead}}{{/main}}{{/base}}
  === Templates/parts/card.mustache
  <a href="{{href}}">{{{title}}}</a> {{{summary}}} {{#chart}}{{{.}}}{{/chart}}
  === Templates/articles.mustache
  {{<base}}{{$main}}{{#articles}}{{> parts/card}}{{/articles}}{{/main}}{{/base}}
  === Templates/article.mustache
  {{<base}}{{$main}}{{#article}}<h1>{{{title}}}</h1><p>{{{summary}}}</p>{{authors}}
  {{#origin}}<p>{{text}}<a href="{{href}}">{{#source}}{{text}}{{/source}}</a></p>{{/origin}}
  {{#disclaimer}}{{#items}}<p class="disclaimer">{{{text}}}</p>{{/items}}{{/disclaimer}}
  {{#highlights}}<li>{{{text}}}</li>{{/highlights}}
  {{{body}}}
  {{#figures}}{{> parts/figure}}{{/figures}}
  {{#claims}}<p id="{{anchor}}">{{says}} {{#note}}{{.}}{{/note}}</p>{{/claims}}{{cite}}{{/article}}{{/main}}{{/base}}
  === Templates/parts/figure.mustache
  <p class="row" id="{{anchor}}"><a href="{{href}}">{{name}}</a> {{value}} {{period}}, {{source}} {{#note}}{{.}}{{/note}}{{#because}}{{.}}{{/because}}</p>
  === Templates/issues.mustache
  {{<base}}{{$main}}{{#issues}}<a href="{{href}}">{{title}}</a>{{/issues}}{{/main}}{{/base}}
  === Templates/issue.mustache
  {{<base}}{{$main}}{{#issue}}<h1>{{title}}</h1>{{{introduction}}}{{#articles}}{{> parts/card}}{{/articles}}{{/issue}}{{/main}}{{/base}}
  === Templates/page.mustache
  {{<base}}{{$main}}{{#text}}<h1>{{{title}}}</h1>{{{summary}}}{{{body}}}{{/text}}{{/main}}{{/base}}
  === Templates/subjects.mustache
  {{<base}}{{$main}}{{#groups}}{{#subjects}}<a href="{{href}}">{{text}}</a>{{/subjects}}{{/groups}}{{/main}}{{/base}}
  === Templates/subject.mustache
  {{<base}}{{$main}}{{#subject}}<h1>{{name}}</h1>{{#aliases}}{{.}}{{/aliases}}{{#note}}{{.}}{{/note}}{{/subject}}{{/main}}{{/base}}
  === Templates/sources.mustache
  {{<base}}{{$main}}{{#sources}}<a href="{{href}}">{{text}}</a>{{/sources}}{{/main}}{{/base}}
  === Templates/source.mustache
  {{<base}}{{$main}}{{#source}}<h1>{{name}}</h1>{{#owner}}{{.}}{{/owner}}{{#note}}{{.}}{{/note}}{{/source}}{{/main}}{{/base}}
  === Templates/figures.mustache
  {{<base}}{{$main}}{{#ledger}}{{#figures}}{{> parts/figure}}{{/figures}}{{#ours}}{{> parts/figure}}{{/ours}}{{#claims}}<p id="{{anchor}}">{{says}}</p>{{/claims}}{{/ledger}}{{/main}}{{/base}}
  === Templates/corrections.mustache
  {{<base}}{{$main}}{{#corrections}}{{#errors}}<p id="{{anchor}}">{{name}} {{was}} {{now}} {{#because}}{{.}}{{/because}}</p>{{/errors}}{{/corrections}}{{/main}}{{/base}}
  === Templates/checks.mustache
  {{<base}}{{$main}}{{#checks}}{{#rules}}{{meaning}}{{#results}}<p><a href="{{href}}">{{name}}</a> {{text}} {{#remark}}{{.}}{{/remark}}{{#answer}}{{.}}{{/answer}}</p>{{/results}}{{/rules}}
  {{#contradictions}}<p>{{name}} {{#because}}{{.}}{{/because}}{{#sides}}{{value}}{{#root}}{{name}}{{/root}}{{/sides}}</p>{{/contradictions}}
  {{#answered}}{{#flags}}<p>{{found}} {{because}}</p>{{/flags}}{{/answered}}
  {{#constants}}<p id="{{anchor}}">{{name}} {{value}} {{source}} {{#note}}{{.}}{{/note}}{{#url}}{{.}}{{/url}}</p>{{/constants}}{{/checks}}{{/main}}{{/base}}
  === Templates/not-found.mustache
  {{<base}}{{$main}}<h1>{{page.title}}</h1>{{/main}}{{/base}}
  === Templates/redirect.mustache
  {{<base}}{{$main}}<a href="{{target}}">{{targetURL}}</a>{{/main}}{{/base}}
  === Templates/assets/style.css
  a{color:red}
  === Templates/assets/chart.css
  svg{fill:red}
  """

/// Every text the code itself puts on a page; each says its own key.
let minimalWords = InterfaceTexts.Key.allCases.map { "\($0.rawValue): \($0.rawValue)" }
