@echo off
rem Runs yieldlings from inside this workspace, wherever it is: where it was when the workspace was made, or where an
rem update or a move has left it.
setlocal EnableExtensions DisableDelayedExpansion
set "launcher=@LAUNCHER@"
set "beside=@BESIDE@"
set "workspace=%~dp0"
set "remembered=%workspace%.yieldlings\launcher"
if exist "%launcher%" goto run

set "gone=%launcher%"
set "launcher="
if exist "%remembered%" set /p launcher=<"%remembered%"
if not defined launcher goto search
if exist "%launcher%" goto run
:search
set "launcher=%workspace%%beside%"
if exist "%launcher%" goto moved
rem Of several versions side by side, the one whose name comes last.
set "launcher="
for %%f in ("%gone%\..\..") do set "folder=%%~ff"
if not exist "%folder%\" goto last
pushd "%folder%"
for /d %%d in (yieldlings*) do if exist "%%~fd\lib" if exist "%%~fd\yieldlings.cmd" set "launcher=%%~fd\yieldlings.cmd"
popd
if defined launcher goto moved
:last
set "last=%USERPROFILE%\.cache\yieldlings\launcher"
if defined YIELDLINGS_CACHE set "last=%YIELDLINGS_CACHE%\launcher"
if exist "%last%" set /p launcher=<"%last%"
if not defined launcher goto nowhere
if exist "%launcher%" goto moved
:nowhere
echo yieldlings is not at %gone% any more. Start it once where it is now, and this works again; or run its init on this folder. 1>&2
exit /b 2

:moved
echo yieldlings is not at %gone% any more; going on with the one at %launcher%. 1>&2
>"%remembered%" echo %launcher%
:run
set "YIELDLINGS_PROGRAM=.\yieldlings"
"%launcher%" %*
