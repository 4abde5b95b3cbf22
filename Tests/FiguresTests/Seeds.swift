/// The figures and claims of the five source documents, as the specification lists them.
enum Seeds {
  static let sources = """
    asia-pacific-economics: {name: asia-pacific-economics, kind: press}
    asian-metal: {name: asian-metal, kind: press}
    baotou-city-government: {name: baotou-city-government, kind: press}
    baotou-hitech-zone: {name: baotou-hitech-zone, kind: press}
    china-commerce-ministry: {name: china-commerce-ministry, kind: press}
    geological-review: {name: geological-review, kind: press}
    inner-mongolia-government: {name: inner-mongolia-government, kind: press}
    maverick-news: {name: maverick-news, kind: press}
    morgan-stanley: {name: morgan-stanley, kind: press}
    ns-energy: {name: ns-energy, kind: press}
    rare-earth-exchanges: {name: rare-earth-exchanges, kind: press}
    relevant-research: {name: relevant-research, kind: press}
    scmp: {name: scmp, kind: press}
    trivium: {name: trivium, kind: press}
    unnamed-expert: {name: unnamed-expert, kind: unnamed}
    unnamed-government-agencies: {name: unnamed-government-agencies, kind: unnamed}
    unnamed-scientists: {name: unnamed-scientists, kind: unnamed}
    unnamed-state-linked-outlet: {name: unnamed-state-linked-outlet, kind: unnamed}
    """

  static let subjects = """
    measures:
      energy: {name: energy}
      output: {name: output}
      re-exports: {name: re-exports}
      re-magnets: {name: re-magnets}
      ree-mine-output: {name: ree-mine-output}
      ree-reserves: {name: ree-reserves}
      thorium: {name: thorium}
      thorium-reserves: {name: thorium-reserves}
      value-added: {name: value-added}
    subjects:
      baogang-re-trade: {name: baogang-re-trade, kind: other}
      baosteel-rare-earth: {name: baosteel-rare-earth, kind: other}
      baotou: {name: baotou, kind: other}
      baotou.fluorochemicals: {name: baotou.fluorochemicals, kind: other}
      baotou.hydrogen-and-storage: {name: baotou.hydrogen-and-storage, kind: other}
      baotou.industry: {name: baotou.industry, kind: other}
      baotou.industry.manufacturing: {name: baotou.industry.manufacturing, kind: other}
      baotou.industry.mining: {name: baotou.industry.mining, kind: other}
      baotou.industry.mining.nonferrous: {name: baotou.industry.mining.nonferrous, kind: other}
      baotou.industry.subsectors: {name: baotou.industry.subsectors, kind: other}
      baotou.industry.utilities: {name: baotou.industry.utilities, kind: other}
      baotou.rare-earth: {name: baotou.rare-earth, kind: other}
      bayan-obo: {name: bayan-obo, kind: other}
      bayan-obo.waste: {name: bayan-obo.waste, kind: other}
      china: {name: china, kind: other}
      ex-china.supply-chain: {name: ex-china.supply-chain, kind: other}
      hitech-zone: {name: hitech-zone, kind: other}
      hitech-zone.industry: {name: hitech-zone.industry, kind: other}
      hitech-zone.new-energy: {name: hitech-zone.new-energy, kind: other}
      hitech-zone.rare-earth: {name: hitech-zone.rare-earth, kind: other}
      hitech-zone.re-compounds: {name: hitech-zone.re-compounds, kind: other}
      hitech-zone.re-magnets: {name: hitech-zone.re-magnets, kind: other}
      hitech-zone.re-metals: {name: hitech-zone.re-metals, kind: other}
      inner-mongolia: {name: inner-mongolia, kind: other}
      inner-mongolia.plan: {name: inner-mongolia.plan, kind: other}
      national-re-zones: {name: national-re-zones, kind: other}
      soviet-aid-projects: {name: soviet-aid-projects, kind: other}
      us.households: {name: us.households, kind: other}
      world: {name: world, kind: other}
      world.ree-supply: {name: world.ree-supply, kind: other}
    """

  /// `highlights.yml` by article.
  static let highlights: [String: String] = [
    "growth": """
    defaults:
      period: 2025-01/2025-11
      basis: yoy-ytd
      unit: pct
      coverage: above-designated-size
      status: provisional
      chain: [rare-earth-exchanges, unnamed-state-linked-outlet, baotou-city-government]
      verdict: single-source
      cmp: eq
      prices: constant
    figures:
      re-growth: {
        subject: baotou.rare-earth, kind: growth, measure: value-added, value: "24.6"}
      ind-growth: {
        subject: baotou.industry, kind: growth, measure: value-added, value: "11.3"}
      re-contrib: {
        subject: baotou.rare-earth, kind: contribution, measure: value-added, value: "3.2",
        unit: pp, of: ind-growth}
      re-share: {
        subject: baotou.rare-earth, kind: share-of-growth, measure: value-added,
        value: "28.3", basis: of-growth, of: ind-growth}
      re-share-words: {
        subject: baotou.rare-earth, kind: share-of-growth, measure: value-added,
        value: third, cmp: nearly, basis: of-growth, of: ind-growth, restates: re-share,
        verdict: misleading}
      mining-growth: {
        subject: baotou.industry.mining, kind: growth, measure: value-added, value: "19.4"}
      manuf-growth: {
        subject: baotou.industry.manufacturing, kind: growth, measure: value-added,
        value: "10"}
      util-growth: {
        subject: baotou.industry.utilities, kind: growth, measure: value-added, value: "9.1"}
      sectors: {subject: baotou.industry.subsectors, kind: count, value: "34", unit: count}
      sectors-up: {
        subject: baotou.industry.subsectors, kind: count, value: "21", unit: count,
        of: sectors}
      nfm-growth: {
        subject: baotou.industry.mining.nonferrous, kind: growth, measure: value-added,
        value: "72.7"}
      fluoro-growth: {
        subject: baotou.fluorochemicals, kind: growth, measure: unspecified, value: "29.5"}
      h2-growth: {
        subject: baotou.hydrogen-and-storage, kind: growth, measure: unspecified,
        value: "63.6"}
      rank: {
        subject: baotou.industry, kind: rank, measure: value-added, value: first,
        unit: rank, of: inner-mongolia}
      rank-streak: {
        subject: baotou.industry, kind: streak, value: second, unit: months,
        period: 2025-10/2025-11}
      catch-up: {
        subject: ex-china.supply-chain, kind: horizon, value: "2-5", unit: years,
        cmp: range, basis: forecast, status: forecast, period: null,
        chain: [rare-earth-exchanges], verdict: unverified}
    claims:
      outpaced: {
        kind: inference, says: "rare earths grew well above the city average",
        verdict: consistent}
      accelerating: {
        kind: fact, says: "city growth was faster in Jan-Nov than in Jan-Oct",
        verdict: single-source}
      broad: {kind: inference, says: "growth was spread widely", verdict: disputed}
      nfm-driver: {
        kind: causal, says: "nonferrous mining added noticeably to growth",
        verdict: unverified}
      biggest-hub: {
        kind: ranking, says: "Baotou is the largest rare earth hub of China",
        verdict: unverified}
      dominance: {
        kind: attribution, says: "the report itself suggests a push for dominance",
        verdict: wrong}
      harder: {
        kind: forecast, says: "catching up becomes harder for the West", verdict: unverified}
      adjacent: {
        kind: causal,
        says: "fluorine chemistry feeds and hydrogen draws on the rare earth chain",
        verdict: unverified}
      statistic-def: {
        kind: definition, says: "above-scale covers sizable firms only", verdict: consistent}
      own-disclaimer: {
        kind: attribution,
        says: "source is tied to a state-owned industrial group and needs outside checking"}
    """,
    "zone": """
    defaults:
      period: 2025-01/2025-05
      basis: yoy-ytd
      unit: pct
      coverage: above-designated-size
      status: provisional
      chain: [rare-earth-exchanges, asian-metal, baotou-hitech-zone]
      verdict: single-source
      cmp: eq
      prices: constant
    figures:
      zone-growth: {
        subject: hitech-zone.industry, kind: growth, measure: value-added, value: "14.8"}
      zone-gap: {
        subject: hitech-zone.industry, kind: gap, measure: value-added, value: "2.5",
        unit: pp, basis: vs-parent, of: baotou.industry}
      streak: {subject: hitech-zone.industry, kind: streak, value: "54", unit: months}
      re-growth: {
        subject: hitech-zone.rare-earth, kind: growth, measure: value-added, value: "16.9"}
      re-contrib: {
        subject: hitech-zone.rare-earth, kind: contribution, measure: value-added,
        value: "5.4", unit: pp, of: zone-growth}
      ne-growth: {
        subject: hitech-zone.new-energy, kind: growth, measure: value-added, value: "38"}
      ne-contrib: {
        subject: hitech-zone.new-energy, kind: contribution, measure: value-added,
        value: "7.1", unit: pp, of: zone-growth}
      magnets: {
        subject: hitech-zone.re-magnets, kind: level, measure: output, value: "15,300",
        unit: t, basis: flow, precision: 100}
      magnets-growth: {
        subject: hitech-zone.re-magnets, kind: growth, measure: output, value: "23.8",
        prices: volume}
      compounds: {
        subject: hitech-zone.re-compounds, kind: level, measure: output, value: "23,100",
        unit: t, basis: flow, precision: 100}
      compounds-growth: {
        subject: hitech-zone.re-compounds, kind: growth, measure: output, value: "14.6",
        prices: volume}
      metals: {
        subject: hitech-zone.re-metals, kind: level, measure: output, value: "2,100",
        unit: t, basis: flow, precision: 100}
      metals-growth: {
        subject: hitech-zone.re-metals, kind: growth, measure: output, value: "16",
        prices: volume}
    claims:
      reported: {kind: attribution, says: "Asian Metal News published the data on 25 June"}
      accelerating: {
        kind: fact, says: "growth is steady and speeding up", verdict: unverified}
      cornerstone: {
        kind: ranking, says: "rare earths carry the zone's growth", verdict: disputed}
      linked: {
        kind: causal, says: "new energy depends on rare earth demand", verdict: unverified}
      downstream-demand: {
        kind: inference, says: "output shows strong downstream capacity and surging demand",
        verdict: misleading}
      nre-q1: {
        kind: fact,
        says: "China Northern Rare Earth had a good first quarter and firm magnet orders",
        verdict: unverified}
      engine: {
        kind: forecast, says: "Baotou stays the centre of the Chinese industry",
        verdict: unverified}
    """,
    "shadow": """
    defaults:
      period: null
      basis: of-total
      unit: pct
      status: estimated
      verdict: single-source
      cmp: about
    figures:
      plan-length: {
        subject: inner-mongolia.plan, kind: duration, value: "10", unit: years, cmp: eq,
        basis: plan, period: 2025/2035,
        chain: [rare-earth-exchanges, scmp, inner-mongolia-government]}
      bo-reserves: {
        subject: bayan-obo, kind: share, measure: ree-reserves, value: "40", of: world,
        chain: [rare-earth-exchanges, scmp, ns-energy]}
      bo-output: {
        subject: bayan-obo, kind: share, measure: ree-mine-output, value: half, cmp: nearly,
        of: world, chain: [rare-earth-exchanges, scmp, ns-energy]}
      cn-mining: {
        subject: china, kind: share, measure: ree-mine-output, value: "69", of: world,
        chain: [rare-earth-exchanges, scmp, morgan-stanley]}
      cn-magnets: {
        subject: china, kind: share, measure: re-magnets, value: "90", of: world,
        chain: [rare-earth-exchanges, scmp, morgan-stanley]}
    claims:
      actor: {
        kind: attribution, says: "China announced the plan",
        chain: [rare-earth-exchanges, scmp], verdict: wrong}
      plan-aim: {
        kind: policy,
        says: "plan concentrates mining refining and magnets in Baotou until 2035",
        chain: [rare-earth-exchanges, scmp], verdict: misleading}
      accurate-list: {
        kind: attribution, says: "most of SCMP's facts match the publisher's own tracking",
        chain: [rare-earth-exchanges, scmp], verdict: unverified}
      april-controls: {
        kind: policy,
        says: "April 2025 export controls stayed in force though the US called them suspended",
        chain: [rare-earth-exchanges, scmp], verdict: unverified}
      magnet-money: {
        kind: fact, says: "magnet-metal investment in Baotou keeps rising",
        chain: [rare-earth-exchanges, scmp], verdict: unverified}
      monopoly: {
        kind: inference, says: "China hardens a monopoly rather than shoring up a lead",
        chain: [rare-earth-exchanges, scmp], verdict: unverified}
      omits-environment: {
        kind: attribution, says: "the SCMP article leaves out environmental limits",
        chain: [rare-earth-exchanges, scmp], verdict: disputed}
      military: {
        kind: attribution, says: "the expansion stresses military magnets",
        chain: [rare-earth-exchanges, scmp], verdict: wrong}
      west: {
        kind: inference, says: "Western measures are scattered and lack one price floor",
        chain: [rare-earth-exchanges, scmp], verdict: unverified}
    """,
    "capital": """
    defaults:
      period: null
      basis: of-total
      unit: pct
      status: unvalidated
      chain: [relevant-research, unnamed-government-agencies]
      verdict: unverified
      cmp: eq
    figures:
      bo-reserves-cn: {
        subject: bayan-obo, kind: share, measure: ree-reserves, value: "87", cmp: about,
        of: china}
      export-share: {
        subject: baotou, kind: share, measure: re-exports, value: half, of: china}
      only-zone: {
        subject: hitech-zone, kind: count, value: only, unit: count, of: national-re-zones}
      largest-site: {subject: baotou, kind: rank, value: largest, unit: rank, of: china}
      largest-resource: {
        subject: baosteel-rare-earth, kind: rank, value: largest, unit: rank, of: world,
        verdict: wrong}
      soviet-projects: {
        subject: soviet-aid-projects, kind: count, value: "156", unit: count,
        period: 1950/1969}
      jv-founders: {
        subject: baogang-re-trade, kind: count, value: eight, unit: count, period: 2008}
    claims:
      designation: {
        kind: policy,
        says: "industry association and ministry named Baotou Rare Earth Capital in 2012-08",
        verdict: consistent}
      entity: {kind: fact, says: "Baosteel Group holds the mining rights", verdict: wrong}
      rights: {
        kind: fact, says: "city awarded mining rights to the group from 2002 to centralise",
        verdict: unverified}
      cartel: {
        kind: causal,
        says: "the 2008 trading company ended a free market and steadied prices",
        verdict: unverified}
      steel-first: {
        kind: fact, says: "metals mostly steel dominated before rare earths",
        verdict: consistent}
      ecosystem: {
        kind: inference, says: "chain from mine to end products is fairly complete",
        verdict: unverified}
    """,
    "thorium": """
    defaults:
      period: null
      basis: of-total
      unit: pct
      status: estimated
      verdict: single-source
      cmp: eq
    figures:
      plan-length: {
        subject: inner-mongolia.plan, kind: duration, value: "10", unit: years, basis: plan,
        period: 2025/2035, chain: [maverick-news, scmp, inner-mongolia-government]}
      biggest-mine: {
        subject: bayan-obo, kind: rank, value: biggest, unit: rank, of: world,
        chain: [maverick-news, scmp]}
      second-city: {
        subject: baotou, kind: rank, value: second, unit: rank, chain: [maverick-news, scmp]}
      bo-reserves: {
        subject: bayan-obo, kind: share, measure: thorium-reserves, value: "40", cmp: over,
        of: world, chain: [maverick-news, scmp, ns-energy], verdict: wrong}
      bo-output: {
        subject: bayan-obo, kind: share, measure: ree-mine-output, value: half, cmp: nearly,
        of: world, chain: [maverick-news, scmp, ns-energy]}
      th-rank: {
        subject: china, kind: rank, value: largest, unit: rank, of: world,
        chain: [maverick-news, scmp, geological-review], verdict: disputed}
      th-underestimate: {
        subject: china, kind: ratio, measure: thorium-reserves, value: orders of magnitude,
        unit: ratio, chain: [maverick-news, scmp, geological-review], verdict: unverified}
      th-waste: {
        subject: bayan-obo.waste, kind: duration, value: "five", unit: years, basis: flow,
        chain: [maverick-news, scmp, geological-review]}
      th-us-homes: {
        subject: us.households, kind: duration, measure: energy, value: "1,000",
        unit: years, cmp: over, chain: [maverick-news, scmp, geological-review],
        verdict: disputed}
      th-stock: {
        subject: bayan-obo, kind: level, measure: thorium, value: "1", unit: t, scale: 6,
        basis: stock, precision: 1, chain: [maverick-news, scmp, unnamed-scientists]}
      th-china: {
        subject: china, kind: duration, measure: energy, value: "60,000", unit: years,
        chain: [maverick-news, scmp, unnamed-scientists], verdict: disputed}
      cn-mining: {
        subject: china, kind: share, measure: ree-mine-output, value: "69", of: world,
        chain: [maverick-news, scmp, morgan-stanley]}
      cn-magnets: {
        subject: china, kind: share, measure: re-magnets, value: "90", of: world,
        chain: [maverick-news, scmp, morgan-stanley]}
      outlook: {
        subject: world.ree-supply, kind: horizon, value: "five", unit: years,
        basis: forecast, status: forecast, period: 2025/2030,
        chain: [maverick-news, scmp, asia-pacific-economics]}
    claims:
      plan: {
        kind: policy,
        says: "region protects and uses critical minerals together, prospects anew, speeds high-end materials, and keeps an ecological barrier",
        chain: [maverick-news, scmp], verdict: single-source}
      becoming: {
        kind: inference, says: "Baotou is to become the rare earth hub",
        chain: [maverick-news, scmp], verdict: disputed}
      thorium-revolution: {
        kind: forecast, says: "thorium alone could end reliance on fossil fuel",
        chain: [maverick-news, scmp, unnamed-expert], verdict: unverified}
      kun24: {
        kind: fact, says: "a thorium ship design and lunar reactor plans exist",
        chain: [maverick-news, scmp], verdict: single-source}
      new-mineral: {
        kind: fact,
        says: "geologists found a large deposit of an unknown neodymium mineral in July",
        chain: [maverick-news, scmp], verdict: unverified}
      biswas: {
        kind: forecast,
        says: "hub strengthens China until 2030 while supply diversifies slowly",
        chain: [maverick-news, scmp, asia-pacific-economics]}
      combs: {
        kind: attribution, says: "private firms found ways round the disruption",
        chain: [maverick-news, scmp, trivium]}
      leverage: {
        kind: inference, says: "rare earths are leverage against US chip controls",
        chain: [maverick-news, scmp], verdict: unverified}
      mofcom: {
        kind: policy,
        says: "ministry spokesman calls the controls lawful and aimed at stable supply",
        chain: [maverick-news, scmp, china-commerce-ministry]}
    """,
  ]
}
