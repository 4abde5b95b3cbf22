import Testing
import YAML

@Test(
  "days are counted from the first day of the year 1",
  arguments: [
    ("0001-01-01", 0), ("0001-12-31", 364), ("0004-12-31", 1460), ("1970-01-01", 719_162),
    ("2000-02-29", 730_178), ("2000-03-01", 730_179), ("2025-12-31", 739_615),
    ("9999-12-31", 3_652_058),
  ])
func dayNumbers(_ text: String, _ number: Int) throws {
  #expect(try #require(CalendarDate(text)).dayNumber == number)
}
