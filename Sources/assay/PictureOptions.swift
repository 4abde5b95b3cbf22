import ArgumentParser
import Site
import Workspace

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Whether charts also become PNG pictures.
struct PictureOptions: ParsableArguments {
  @Flag(name: .customLong("no-pictures"), help: "Make no PNG pictures of the charts.")
  var withoutPictures = false

  /// What draws the pictures, if they are wanted and it is there.
  func making(in folder: borrowing OutputFolder) -> (Rasteriser?, PictureMaking) {
    guard !withoutPictures else { return (nil, .unwanted) }
    do throws(Rasteriser.Absence) {
      let rasteriser = try folder.rasteriser(environment: ProcessInfo.processInfo.environment)
      return (rasteriser, .wanted)
    } catch {
      return (nil, .impossible(error.reason))
    }
  }
}
