/// How a rate or an amount relates to time or to another figure.
package enum Basis: String, Sendable, Hashable, CaseIterable {
  /// Against the same period a year earlier.
  case yoy
  /// The months of the year so far against the same months a year earlier.
  case yoyYTD = "yoy-ytd"
  case mom, qoq
  /// Seasonally adjusted, at an annual rate.
  case saar
  case stock, flow
  case ofTotal = "of-total"
  case ofGrowth = "of-growth"
  case vsParent = "vs-parent"
  case forecast, plan
  /// The question does not arise.
  case na
}

/// How the effect of prices is treated.
package enum Prices: String, Sendable, Hashable, CaseIterable {
  case constant, current, volume, na, unknown
}

/// Which units a statistic covers.
package enum Coverage: String, Sendable, Hashable, CaseIterable {
  case all
  /// China: firms with a yearly main-business revenue of at least 20 million yuan.
  case aboveDesignatedSize = "above-designated-size"
  case sample, unknown
}

/// The status of an observation, in the words of SDMX.
package enum Status: String, Sendable, Hashable, CaseIterable {
  case normal, provisional, estimated, forecast, revised
  case seriesBreak = "break"
  case lowReliability = "low-reliability"
  case unvalidated, missing
}
